import type { TextBlock } from '../article/article';
import type { PlacedSentence } from './candidates';
import { endsAsSentence } from './exclusion-rules';
import type { Measured } from './surroundings';

/** The part of a text that must be told in sentences: of the entries of a list, a few are sentences by chance. */
const leastTold = 0.2;

/** So many words without a mark at their end are no entry of a list: there nobody wrote marks. */
const runOnWords = 30;

/** Entries that are sentences have fewer words, as a rule. */
const entryWords = 10;

/** Words of an introduction that is worth a summary of its own. */
const introductionWords = 80;

/**
 * True for a text that lists (goods, headlines, standings, ingredients) more than it tells: little of it stands in
 * sentences that a summary may take, and no introduction says what the list covers.
 */
export function isList(
  prose: readonly PlacedSentence[],
  blocks: readonly TextBlock[],
  takeable: readonly Measured[],
): boolean {
  const told = takeable.filter(
    ({ sentence, ids }) => endsAsSentence(sentence.text) || ids.length >= runOnWords,
  );
  const introduction = told.filter(
    ({ sentence, ids }) => blocks[sentence.block]?.kind === 'paragraph' && ids.length >= entryWords,
  );
  return (
    units(told.map(({ sentence }) => sentence)) < leastTold * units(prose) &&
    introduction.reduce((words, { ids }) => words + ids.length, 0) < introductionWords
  );
}

function units(texts: readonly { text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
