import type { Candidate } from './candidates';
import { words } from './words';

/** What is known of an article besides its sentences. */
export interface Context {
  lang: string;
  title: string;
  description?: string;
}

/**
 * How much a sentence says of its article, for each sentence; comparable within one article only.
 * A weighted sum of signals that hold in any language: place, overlap with title and description, weight of its words,
 * length. The weights were set by hand on French and English articles.
 */
export function salience(sentences: readonly Candidate[], context: Context): number[] {
  const weights = wordWeights(sentences);
  const title = wordSet(context.title, context.lang);
  const description = wordSet(context.description ?? '', context.lang);
  const last = sentences.at(-1)?.index ?? 0;
  return sentences.map(
    (sentence) =>
      1.6 * place(sentence.index) +
      0.3 * ending(sentence.index, last) +
      1.0 * overlap(sentence, title, weights) +
      0.8 * overlap(sentence, description, weights) +
      1.2 * meanWeight(sentence, weights) +
      0.5 * lengthFit(sentence.words.length),
  );
}

/** 1 for the first sentence, falling: news and essays alike say first what they are about. */
const place = (index: number): number => 1 / (1 + index / 3);

/** A small credit for the closing sentences, where arguments conclude. */
const ending = (index: number, last: number): number => (last > 12 && index >= last - 1 ? 1 : 0);

/** 0 for very short sentences, 1 from 12 to 32 words, falling to 0 at 60. */
function lengthFit(length: number): number {
  if (length < 12) return length / 12;
  return length <= 32 ? 1 : Math.max(0, 1 - (length - 32) / 28);
}

/** The part of the other text's weight that the sentence says too, 0 to 1. */
function overlap(
  sentence: Candidate,
  other: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let said = 0;
  let total = 0;
  const own = new Set(sentence.words);
  for (const word of other) {
    const weight = weights.get(word) ?? 0;
    total += weight;
    if (own.has(word)) said += weight;
  }
  return total > 0 ? said / total : 0;
}

function meanWeight(sentence: Candidate, weights: ReadonlyMap<string, number>): number {
  const distinct = [...new Set(sentence.words)];
  const sum = distinct.reduce((total, word) => total + (weights.get(word) ?? 0), 0);
  return distinct.length > 0 ? sum / distinct.length : 0;
}

/**
 * Weight of each word, 0 to 1: high for words that come back in several sentences, low for those that stand in a large
 * part of them, as the small words of any language do. Without a list of stopwords.
 */
export function wordWeights(sentences: readonly Candidate[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const { words: spoken } of sentences) {
    for (const word of new Set(spoken)) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [word, count] of spread) weights.set(word, weightOf(word, count, sentences.length));
  return weights;
}

function weightOf(word: string, count: number, total: number): number {
  const recurrence = Math.log2(1 + count) / Math.log2(1 + Math.max(total, 2));
  const share = count / Math.max(total, 8);
  const isSmall = word.length < 3 && !/\p{Script=Han}/u.test(word);
  return recurrence * Math.max(0, 1 - share * 2.5) * (isSmall ? 0.2 : 1);
}

function wordSet(text: string, lang: string): Set<string> {
  return new Set(words(text, lang).map((word) => word.toLowerCase()));
}
