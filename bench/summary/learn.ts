import { candidates } from '../../src/summary/candidates';
import { type SummaryModel, salience, sentenceRows, wordRows } from '../../src/summary/scores';
import { signals } from '../../src/summary/signals';
import { type Measured, surroundings } from '../../src/summary/surroundings';
import { vocabulary } from '../../src/summary/vocabulary';
import { wordSignals } from '../../src/summary/word-signals';
import { boost, type Examples } from '../boost';
import { rouge, rougeTokens } from '../rouge';
import type { SummaryLine } from '../summary-lines';
import { noHabits, Surprises } from './surprises';

/** A text with the summary that people wrote of it, and how much it counts beside the others. */
export interface Lesson {
  line: SummaryLine;
  weight: number;
  /** Whether its summary is written in the words that summaries of its language have. */
  isPlain: boolean;
}

/** Enough: more gain nothing that can be measured, half of them lose a little. */
const wordTrees = { trees: 40, depth: 4, rate: 0.2, isLogistic: true, drawnSignals: 0.6, drawnRows: 0.7 };
const sentenceTrees = { trees: 110, depth: 4, rate: 0.06, drawnSignals: 0.5, drawnRows: 0.7 };

/** Words are many: those of every text would only take time. */
const wordsOfEvery = 4;

/** Many texts come without a title: of so many lessons, one is learned without. */
const titlelessOfEvery = 3;

/** What summaries are used to is known for few languages: of so many lessons, one is learned without. */
const habitlessOfEvery = 3;

/**
 * Learns which words of a text its summary has, first by their signals alone and then by what the summaries of the language
 * are used to as well; then which sentences. The same lessons give the same model.
 */
export function learn(lessons: readonly Lesson[]): SummaryModel {
  const prepared = lessons
    .map(titled)
    .map(prepare)
    .filter(({ open }) => open.length > 0);
  const some = prepared.filter((_, index) => index % wordsOfEvery === 0);
  const surprises = new Surprises(boost(wordExamples(some), wordTrees));
  for (const lesson of prepared) if (lesson.isPlain) surprises.add(textOf(lesson));
  const habitual = prepared.map((lesson, index) =>
    index % habitlessOfEvery === 0 || !lesson.isPlain
      ? lesson
      : { ...lesson, habits: surprises.habitsWithout(textOf(lesson)) },
  );
  const words = boost(wordExamples(habitual.filter((_, index) => index % wordsOfEvery === 0)), wordTrees);
  const sentences = boost(sentenceExamples(habitual, words), sentenceTrees);
  return { habits: surprises.habits(), words, sentences };
}

type Prepared = ReturnType<typeof prepare>;

function titled(lesson: Lesson, index: number): Lesson {
  const { line } = lesson;
  return index % titlelessOfEvery === 0 ? { ...lesson, line: { ...line, title: '' } } : lesson;
}

function prepare(lesson: Lesson) {
  const { line } = lesson;
  const open = candidates(line.sentences, line);
  const references = line.refs.map((ref) => rougeTokens(ref, line.lang));
  return { ...lesson, open, references, habits: noHabits };
}

function textOf({ line, open, references }: Prepared) {
  return { lang: line.lang, article: vocabulary(open, line), wanted: new Set(references.flat()) };
}

function wordExamples(lessons: readonly Prepared[]): Examples {
  const rows = new Rows(wordSignals.map(({ name }) => name));
  for (const lesson of lessons) {
    const { article, wanted } = textOf(lesson);
    for (const [index, row] of wordRows(article, lesson.habits).entries())
      rows.add(row, wanted.has(article.uses[index]?.word ?? '') ? 1 : 0, lesson.weight);
  }
  return rows.examples();
}

function sentenceExamples(lessons: readonly Prepared[], words: SummaryModel['words']): Examples {
  const rows = new Rows(signals.map(({ name }) => name));
  for (const { line, weight, open, references, habits } of lessons) {
    const article = surroundings(open, line.sentences.length, line, (known) =>
      salience(known, words, habits),
    );
    for (const [index, row] of sentenceRows(article).entries()) {
      const measured = article.measured[index];
      if (measured) rows.add(row, usefulPart(measured, references), weight);
    }
  }
  return rows.examples();
}

/** The part of a sentence's words and of its pairs of words that the references have, added: the precision of ROUGE-1 and -2. */
function usefulPart({ sentence: { words } }: Measured, references: readonly string[][]): number {
  const parts = references.map(
    (reference) => precision(1, words, reference) + precision(2, words, reference),
  );
  return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
}

/** Precision from F1: both count the same matches. */
function precision(n: number, words: readonly string[], reference: readonly string[]): number {
  const own = Math.max(1, words.length - n + 1);
  const wanted = Math.max(0, reference.length - n + 1);
  return (rouge(n, words, reference) * (own + wanted)) / (2 * own);
}

class Rows {
  private readonly rows: Float64Array[] = [];
  private readonly targets: number[] = [];
  private readonly weights: number[] = [];

  constructor(private readonly signals: string[]) {}

  add(row: Float64Array, target: number, weight: number): void {
    this.rows.push(row);
    this.targets.push(target);
    this.weights.push(weight);
  }

  examples(): Examples {
    return {
      signals: this.signals,
      columns: this.signals.map((_, signal) => Float32Array.from(this.rows, (row) => row[signal] ?? 0)),
      targets: Float32Array.from(this.targets),
      weights: Float32Array.from(this.weights),
    };
  }
}
