import { describe, expect, it } from 'vitest';
import { Surprises } from '../../../bench/summary/surprises';
import type { Forest } from '../../../src/article/forest';
import type { Vocabulary, WordUse } from '../../../src/summary/vocabulary';

/** Expects every word as likely as not. */
const even: Forest = { depth: 1, base: 0, signals: [], splits: [], thresholds: [], leaves: [] };

function textWith(wanted: string[], words: string[]) {
  const uses = words.map(
    (word): WordUse => ({
      word,
      sentences: 1,
      times: 1,
      first: 0,
      last: 0,
      opening: 1,
      capitals: 0,
      depths: 0,
    }),
  );
  const article: Vocabulary = {
    uses,
    ids: [Int32Array.from(uses.keys())],
    title: new Set(),
    description: new Set(),
    titleStems: new Set(),
    stems: new Map(),
    mostShared: 1,
  };
  return { lang: 'en-US', article, wanted: new Set(wanted) };
}

function learned(count: number): Surprises {
  const surprises = new Surprises(even);
  for (let text = 0; text < count; text++)
    surprises.add(
      textWith(text % 2 === 0 ? ['learn', 'the'] : ['learn'], ['learn', 'the', 'they', `n${text}`]),
    );
  return surprises;
}

describe('what surprises in the summaries of a language', () => {
  it('is a habit: words that they have or leave out more than expected', () => {
    const line = ` ${learned(80).habits().en} `;
    expect(line).toMatch(/ learn \d+ /);
    expect(line).toMatch(/ they -\d+ /);
    expect(line).not.toMatch(/ the | n3 /);
  });

  it('is none in few texts', () => expect(learned(40).habits()).toEqual({}));

  it('leaves out what a text itself taught', () => {
    const surprises = learned(50);
    expect(surprises.habits().en).toContain('learn');
    const own = textWith(['learn'], ['learn']);
    expect(surprises.habitsWithout(own).get('learn')).toBeCloseTo(0);
    expect(surprises.habits().en).toContain('learn');
  });

  it('is nothing in a language that was not learned', () =>
    expect(learned(80).habitsWithout({ ...textWith([], ['learn']), lang: 'fr' }).size).toBe(0));
});
