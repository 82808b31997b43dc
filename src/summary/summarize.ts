import type { TextBlock } from '../article/article';
import { type PlacedSentence, proseSentences } from './candidates';
import { keySentences } from './key-sentences';
import type { Budget } from './select';
import type { Context } from './vocabulary';
import { lengthInWords } from './words';

export type SummarySentence = PlacedSentence;

export interface SummaryOptions extends Context, Budget {
  /** Also summarises texts that are read as fast as a summary. */
  evenShort?: boolean;
}

/** A text with fewer words is read as fast as its summary. */
const worthSummarizing = 80;

/** Sentences of a summary where no budget is given. */
const defaultSentences = 3;

/**
 * The sentences of an article that tell most of it, as they stand there and in their order; with a budget of words, as
 * near to it as whole sentences come. None for a text that is too short, or that has no sentence to take.
 * The same article gives the same summary, and a summary of fewer sentences is part of one of more.
 */
export function summarize(
  blocks: readonly TextBlock[],
  { sentences, words, evenShort = false, ...context }: SummaryOptions,
): { sentences: SummarySentence[] } {
  const prose = proseSentences(blocks, context.lang);
  if (!evenShort && !isWorthSummarizing(prose)) return { sentences: [] };
  const isBounded = sentences !== undefined || words !== undefined;
  const budget = isBounded ? { sentences, words } : { sentences: defaultSentences };
  return { sentences: keySentences(prose, context, budget) };
}

function isWorthSummarizing(prose: readonly PlacedSentence[]): boolean {
  let length = 0;
  for (const { text } of prose) {
    length += lengthInWords(text);
    if (length >= worthSummarizing) return true;
  }
  return false;
}
