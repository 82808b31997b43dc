import { expect, it } from 'vitest';
import { candidates } from '../../../src/summary/candidates';

const lamps = ['Ada', 'Varne', 'Orme'].map(
  (name) => `The ${name} is sold by ${name} & Sons in the town for 20 pounds.`,
);
const told = ['A lamp gives light to a whole room of the house.', 'Most of the old lamps burned oil or fat.'];

it('leaves out what is said of each entry in the same words', () => {
  expect(taken([...told, ...lamps])).toEqual(told);
});

it('knows them by their first words, whatever names and figures follow', () => {
  const shops = lamps.map((text, place) => text.replace('.', `${' and in shops'.repeat(place)}.`));
  expect(taken([...told, ...shops])).toEqual(told);
});

it('keeps two sentences that are alike, and one that the page has three times', () => {
  const [first = '', second = ''] = lamps;
  expect(taken([...told, first, second])).toEqual([...told, first, second]);
  expect(taken([...told, first, first, first])).toEqual([...told, first, first, first]);
});

function taken(texts: readonly string[]): string[] {
  const placed = texts.map((text, block) => ({ text, block, start: 0, end: text.length }));
  return candidates(placed, { lang: 'en' }).map(({ text }) => text);
}
