import type { Candidate } from './candidates';
import { words } from './words';

/** What is known of an article besides its sentences. */
export interface Context {
  lang: string;
  title: string;
  /** The publisher's own description of the page. */
  description?: string;
}

/** The words of an article as a summary sees them. */
export interface Vocabulary {
  /** How much a word tells of the article, 0 to 1. */
  weightOf: (word: string) => number;
  title: ReadonlySet<string>;
  description: ReadonlySet<string>;
  /** Index of the last sentence. */
  last: number;
}

export function vocabulary(sentences: readonly Candidate[], context: Context): Vocabulary {
  const weights = wordWeights(sentences);
  return {
    weightOf: (word) => weights.get(word) ?? 0,
    title: wordSet(context.title, context.lang),
    description: wordSet(context.description ?? '', context.lang),
    last: sentences.at(-1)?.index ?? 0,
  };
}

/**
 * High for words that come back in several sentences and come early, low for those that stand in a large part of the
 * sentences, as the small words of any language do: without a list of stopwords.
 */
function wordWeights(sentences: readonly Candidate[]): Map<string, number> {
  const uses = new Map<string, { count: number; first: number }>();
  for (const [index, { words: spoken }] of sentences.entries()) {
    for (const word of new Set(spoken)) {
      const use = uses.get(word);
      if (use) use.count++;
      else uses.set(word, { count: 1, first: index });
    }
  }
  const weights = new Map<string, number>();
  for (const [word, { count, first }] of uses)
    weights.set(word, weight(word, count, first, sentences.length));
  return weights;
}

function weight(word: string, count: number, first: number, total: number): number {
  const recurrence = Math.log2(1 + count) / Math.log2(1 + Math.max(total, 2));
  const share = count / Math.max(total, 8);
  const early = 0.5 + 0.5 / (1 + first / 5);
  return recurrence * Math.max(0, 1 - 2.5 * share) * early * (isSmall(word) ? 0.2 : 1);
}

/** One or two letters; where a sign is a syllable or a word, two of them are a noun. */
function isSmall(word: string): boolean {
  return word.length < 3 && !/[\p{Script=Han}\p{Script=Hangul}]{2}/u.test(word);
}

function wordSet(text: string, lang: string): Set<string> {
  return new Set(words(text.toLowerCase(), lang));
}
