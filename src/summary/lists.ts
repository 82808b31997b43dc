import type { PlacedSentence } from './candidates';
import { endsAsSentence } from './sentence-ends';
import type { Measured } from './surroundings';

/** The part of a text that must be told in sentences: of the entries of a list, a few are sentences by chance. */
const leastTold = 0.2;

/** So many words without a mark at their end are no entry of a list: there nobody wrote marks. */
const runOnWords = 30;

/**
 * True for a text that lists (goods, headlines, standings, ingredients) more than it tells: little of it stands in
 * sentences that a summary may take.
 */
export function isList(prose: readonly PlacedSentence[], takeable: readonly Measured[]): boolean {
  const told = takeable.filter(
    ({ sentence, ids }) => endsAsSentence(sentence.text) || ids.length >= runOnWords,
  );
  return units(told.map(({ sentence }) => sentence)) < leastTold * units(prose);
}

function units(texts: readonly { text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
