import { type PlacedSentence, proseSentences } from './candidates';
import { keySentences, type Ranked, rankSentences } from './key-sentences';
import { type KeyTerm, keyTerms } from './key-terms';
import { isList } from './lists';
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

/** Why an article has no summary: it is read as fast as one, or it is a list, a table or code, which tell nothing in sentences. */
export type NoSummary = 'short' | 'list';

/** A text with fewer words is read as fast as its summary. */
const worthSummarizing = 80;

/** Sentences of a summary where no budget is given. */
const defaultSentences = 3;

/** Reads an article, or says why it has no summary. */
export function readForSummary(blocks: readonly ThreadBlock[], context: Context): Summarizable | NoSummary {
  const prose = proseSentences(blocks, context.lang);
  if (!isAsLongAs(worthSummarizing, prose))
    return isAsLongAs(2 * worthSummarizing, blocks) ? 'list' : 'short';
  if (context.form === 'thread') return summarizableThread(blocks, context);
  const ranked = rankSentences(prose, context);
  return isList(prose, ranked.article.measured) ? 'list' : summarizable(prose, ranked, context);
}

/**
 * The sentences of an article that tell most of it, as they stand there and in their order; with a budget of words,
 * until it is met; or none, and why.
 * The same article gives the same summary, and a summary of fewer sentences is part of one of more.
 */
export function summarize(
  blocks: readonly ThreadBlock[],
  { sentences, words, evenShort = false, ...context }: SummaryOptions,
): { sentences: SummarySentence[]; none?: NoSummary } {
  const read = evenShort ? readEvenShort(blocks, context) : readForSummary(blocks, context);
  if (typeof read === 'string') return { sentences: [], none: read };
  const isBounded = sentences !== undefined || words !== undefined;
  return { sentences: read.sentences(isBounded ? { sentences, words } : { sentences: defaultSentences }) };
}

function readEvenShort(blocks: readonly ThreadBlock[], context: Context): Summarizable {
  const prose = proseSentences(blocks, context.lang);
  return summarizable(prose, rankSentences(prose, context), context);
}

function summarizable(prose: PlacedSentence[], ranked: Ranked, context: Context): Summarizable {
  return {
    prose,
    sentences: (budget) => keySentences(ranked, budget),
    terms: () => keyTerms(ranked.article, context.lang),
  };
}

function isAsLongAs(words: number, texts: readonly { text: string }[]): boolean {
  let length = 0;
  for (const { text } of texts) {
    length += lengthInWords(text);
    if (length >= words) return true;
  }
  return false;
}
