import type { TextBlock } from '../article/article';
import { type Candidate, candidates } from './candidates';
import { type Context, salience, wordWeights } from './salience';
import { type Budget, select } from './select';

export interface SummarySentence {
  text: string;
  /** Index of the block that it stands in. */
  block: number;
  /** Its place in the block's text, in UTF-16 units. */
  start: number;
  end: number;
}

export interface SummaryOptions extends Context, Budget {
  /** Also summarises texts that a reader reads as fast as a summary. */
  evenShort?: boolean;
}

/** An article with fewer words than this is read as fast as a summary of it. */
const worthSummarizing = 80;

/** Sentences of a summary where no budget is given. */
const defaultSentences = 3;

/**
 * The sentences of an article that tell most of it, as they stand there and in their order.
 * None for a text that is too short, or that has no sentences to take.
 */
export function summarize(
  blocks: readonly TextBlock[],
  { sentences, words, evenShort = false, ...context }: SummaryOptions,
): { sentences: SummarySentence[] } {
  const found = candidates(blocks, context.lang);
  if (!evenShort && countWords(found) < worthSummarizing) return { sentences: [] };
  const budget =
    sentences === undefined && words === undefined ? { sentences: defaultSentences } : { sentences, words };
  const picked = select(found, salience(found, context), wordWeights(found), definedOf(budget));
  return { sentences: picked.map(({ text, block, start, end }) => ({ text, block, start, end })) };
}

function countWords(found: readonly Candidate[]): number {
  return found.reduce((sum, sentence) => sum + sentence.words.length, 0);
}

function definedOf({
  sentences,
  words,
}: {
  sentences?: number | undefined;
  words?: number | undefined;
}): Budget {
  return { ...(sentences !== undefined && { sentences }), ...(words !== undefined && { words }) };
}
