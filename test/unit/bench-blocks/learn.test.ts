import { describe, expect, it } from 'vitest';
import { foldOf, folds, siteOf } from '../../../bench/blocks/folds';
import { learn } from '../../../bench/blocks/learn';
import type { Lesson } from '../../../bench/blocks/lessons';
import { targetsOf } from '../../../bench/blocks/targets';
import { signals } from '../../../src/article/blocks/signals';
import { answers, probability } from '../../../src/article/forest';

const links = signals.findIndex(({ name }) => name === 'links');

/** Pages of forty blocks, of which those full of links are not the article's. */
const lessons: Lesson[] = Array.from({ length: 40 }, (_, page) => ({
  file: { id: String(page), path: '' },
  truth: { id: String(page) },
  fold: page % folds,
  rows: Array.from({ length: 40 }, (_, block) =>
    Float32Array.from(signals, (_, signal) => (signal === links ? block / 40 : (block * 7 + page) % 5)),
  ),
  targets: Array.from({ length: 40 }, (_, block) => ({
    target: block < 20 ? 1 : 0,
    weight: 0.02 + (block % 3) / 100,
  })),
}));

describe('learning', { timeout: 60_000 }, () => {
  it('finds what tells blocks apart, and the same from the same lessons', () => {
    const forest = learn(lessons);
    const rowOf = (share: number): Float32Array =>
      Float32Array.from(signals, (_, signal) => (signal === links ? share : 1));
    const [text = 0, menu = 1] = answers(forest, [0.1, 0.9].map(rowOf)).map(probability);
    expect(text).toBeGreaterThan(0.9);
    expect(menu).toBeLessThan(0.1);
    expect(JSON.stringify(learn(lessons))).toBe(JSON.stringify(forest));
  });
});

describe('what a block should be scored', () => {
  const block = (text: string, isHeld = false) => ({ text, isHeld, weight: text.length, row: [] });

  it('is the part of it that the reference text holds, and weighs by its words', () => {
    const targets = targetsOf([block('the lamp goes out at dawn'), block('menu')], {
      id: '1',
      text: 'The lamp goes out at dawn.',
    });
    expect(targets.map(({ target }) => target)).toEqual([1, 0]);
    expect(targets[0]?.weight).toBeGreaterThan(3 * (targets[1]?.weight ?? 0));
  });

  it('is told by snippets, and weakly by what was found', () => {
    const targets = targetsOf([block('A lamp goes out'), block('Share it', true), block('Something', true)], {
      id: '1',
      with: ['lamp goes'],
      without: ['Share'],
    });
    expect(targets.map(({ target }) => target)).toEqual([1, 0, 1]);
    expect(targets[2]?.weight).toBeLessThan(0.1 * (targets[0]?.weight ?? 0));
  });
});

describe('folds', () => {
  it.each([
    ['https://www.daily.example/a?b', 'daily.example'],
    ['http://news.daily.co.uk:80/', 'daily.co.uk'],
    ['https://daily.de', 'daily.de'],
    ['page', ''],
  ])('takes %s to be of %s', (url, site) => expect(siteOf(url)).toBe(site));

  it('never part a site', () => {
    expect(foldOf('https://a.daily.example/1')).toBe(foldOf('https://b.daily.example/2'));
  });
});
