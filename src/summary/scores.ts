import { answers, type Forest, probability } from '../article/forest';
import type { Candidate } from './candidates';
import { type Habits, habitsIn } from './habits';
import { signals } from './signals';
import { type Measured, type Surroundings, surroundings } from './surroundings';
import type { Context, Vocabulary } from './vocabulary';
import { wordSignals } from './word-signals';

/** What training learns: which words the summaries of a language have, which of a text, and from them and more, which sentences it is made of. */
export interface SummaryModel {
  habits: Habits;
  words: Forest;
  sentences: Forest;
}

/** A sentence and the part of its words and pairs of words that a summary has, about 0 to 1. */
export interface Scored {
  measured: Measured;
  score: number;
}

/** The signals of each word of an article, a row a word. */
export function wordRows(article: Vocabulary, habits: ReadonlyMap<string, number>): Float64Array[] {
  return article.uses.map((use) => rowOf(wordSignals, (signal) => signal.of(use, article, habits)));
}

/** The same for the sentences. */
export function sentenceRows(article: Surroundings): Float64Array[] {
  return article.measured.map((measured) => rowOf(signals, (signal) => signal.of(measured, article)));
}

function rowOf<Signal>(signals: readonly Signal[], of: (signal: Signal) => number): Float64Array {
  const row = new Float64Array(signals.length);
  for (const [index, signal] of signals.entries()) row[index] = of(signal);
  return row;
}

/** The probability of each word of an article to be in its summary. */
export function salience(
  article: Vocabulary,
  words: Forest,
  habits: ReadonlyMap<string, number>,
): Float32Array {
  return Float32Array.from(answers(words, wordRows(article, habits)), probability);
}

/** The sentences of an article with their scores. */
export function scoredSentences(
  sentences: readonly Candidate[],
  total: number,
  context: Context,
  model: SummaryModel,
): { article: Surroundings; scored: Scored[] } {
  const habits = habitsIn(context.lang, model.habits);
  const article = surroundings(sentences, total, context, (words) => salience(words, model.words, habits));
  const scores = answers(model.sentences, sentenceRows(article));
  const scored = article.measured.map((measured, index) => ({ measured, score: scores[index] ?? 0 }));
  return { article, scored };
}
