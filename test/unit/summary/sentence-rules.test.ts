import { describe, expect, it } from 'vitest';
import { missedEnds } from '../../../src/summary/boundaries';
import { joinRules } from '../../../src/summary/sentence-rules';
import { sentenceSpans } from '../../../src/summary/sentences';

const unspaced = new Set(['ja', 'zh']);

function split(text: string, lang: string): string[] {
  return sentenceSpans(text, lang).map(({ start, end }) => text.slice(start, end));
}

describe.each([...joinRules, ...missedEnds])('$name', ({ examples }) => {
  it.each(examples)('%s: %j', (lang, sentences) => {
    const text = sentences.join(unspaced.has(lang) ? '' : ' ');
    expect(split(text, lang)).toEqual(sentences);
  });
});

describe.each(joinRules)('$name earns its place', (rule) => {
  it('joins a boundary of each of its examples', () => {
    for (const [lang, sentences] of rule.examples) {
      const text = sentences.join(unspaced.has(lang) ? '' : ' ');
      expect(boundariesIn(text, lang).some((at) => rule.joins(at))).toBe(!isCounterExample(rule.name, lang));
    }
  });
});

/** Where an example shows what its rule leaves alone. */
function isCounterExample(name: string, lang: string): boolean {
  return name === 'mark-in-name' && lang === 'zh';
}

function boundariesIn(text: string, lang: string): Parameters<(typeof joinRules)[number]['joins']>[0][] {
  const segments = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
  return segments.slice(1).map(({ index }, nth) => ({
    before: text.slice(0, index).trim(),
    after: text.slice(index),
    whole: nth === 0,
    glued: !/\s/.test(text.charAt(index - 1)),
    language: lang,
  }));
}
