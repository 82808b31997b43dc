import { type PlacedSentence, proseSentences } from './candidates';
import { keySentences, rankSentences } from './key-sentences';
import { type KeyTerm, keyTerms } from './key-terms';
import type { Budget } from './select';
import { summarizableThread, type ThreadBlock } from './thread';
import type { Context } from './vocabulary';
import { lengthInWords } from './words';

export type SummarySentence = PlacedSentence;

export interface SummaryOptions extends Context, Budget {
  /** Also summarises texts that are read as fast as a summary. */
  evenShort?: boolean;
}

/** An article read once, for summaries of several lengths. */
export interface Summarizable {
  /** All sentences of its prose. */
  prose: PlacedSentence[];
  /** The sentences that tell most of it within a budget. */
  sentences(budget: Budget): SummarySentence[];
  /** The words and names that it is about. */
  terms(): KeyTerm[];
}

/** A text with fewer words is read as fast as its summary. */
const worthSummarizing = 80;

/** Sentences of a summary where no budget is given. */
const defaultSentences = 3;

/** Reads an article; nothing where its text is too short to be summarised. */
export function readForSummary(blocks: readonly ThreadBlock[], context: Context): Summarizable | undefined {
  const prose = proseSentences(blocks, context.lang);
  if (!isWorthSummarizing(prose)) return undefined;
  return context.form === 'thread' ? summarizableThread(blocks, context) : summarizable(prose, context);
}

/**
 * The sentences of an article that tell most of it, as they stand there and in their order; with a budget of words, as
 * near to it as whole sentences come. None for a text that is too short, or that has no sentence to take.
 * The same article gives the same summary, and a summary of fewer sentences is part of one of more.
 */
export function summarize(
  blocks: readonly ThreadBlock[],
  { sentences, words, evenShort = false, ...context }: SummaryOptions,
): { sentences: SummarySentence[] } {
  const read = evenShort
    ? summarizable(proseSentences(blocks, context.lang), context)
    : readForSummary(blocks, context);
  const isBounded = sentences !== undefined || words !== undefined;
  return {
    sentences: read?.sentences(isBounded ? { sentences, words } : { sentences: defaultSentences }) ?? [],
  };
}

function summarizable(prose: PlacedSentence[], context: Context): Summarizable {
  const ranked = rankSentences(prose, context);
  return {
    prose,
    sentences: (budget) => keySentences(ranked, budget),
    terms: () => keyTerms(ranked.article, context.lang),
  };
}

function isWorthSummarizing(prose: readonly PlacedSentence[]): boolean {
  let length = 0;
  for (const { text } of prose) {
    length += lengthInWords(text);
    if (length >= worthSummarizing) return true;
  }
  return false;
}
