import { candidates } from '../../src/summary/candidates';
import { type SummaryModel, salience, sentenceRow, wordRow } from '../../src/summary/scores';
import { signals } from '../../src/summary/signals';
import { type Measured, surroundings } from '../../src/summary/surroundings';
import { vocabulary } from '../../src/summary/vocabulary';
import { wordSignals } from '../../src/summary/word-signals';
import { boost, type Examples } from '../boost';
import { rouge, rougeTokens } from '../rouge';
import type { SummaryLine } from '../summary-lines';

/** A text with the summary that people wrote of it, and how much it counts beside the others. */
export interface Lesson {
  line: SummaryLine;
  weight: number;
}

/** Enough: more gain nothing that can be measured, half of them lose a little. */
const wordTrees = { trees: 40, depth: 4, rate: 0.2, isLogistic: true };
const sentenceTrees = { trees: 110, depth: 4, rate: 0.1 };

/** Words are many: those of every text would only take time. */
const wordsOfEvery = 4;

/** Many texts come without a title: of so many lessons, one is learned without. */
const titlelessOfEvery = 3;

/** Learns which words of a text its summary has, then which sentences. The same lessons give the same model. */
export function learn(lessons: readonly Lesson[]): SummaryModel {
  const prepared = lessons
    .map(titled)
    .map(prepare)
    .filter(({ open }) => open.length > 0);
  const words = boost(wordExamples(prepared.filter((_, index) => index % wordsOfEvery === 0)), wordTrees);
  const sentences = boost(sentenceExamples(prepared, words), sentenceTrees);
  return { words, sentences };
}

type Prepared = ReturnType<typeof prepare>;

function titled({ line, weight }: Lesson, index: number): Lesson {
  return { line: index % titlelessOfEvery === 0 ? { ...line, title: '' } : line, weight };
}

function prepare({ line, weight }: Lesson) {
  const open = candidates(line.sentences, line);
  const references = line.refs.map((ref) => rougeTokens(ref, line.lang));
  return { line, weight, open, references };
}

function wordExamples(lessons: readonly Prepared[]): Examples {
  const rows = new Rows(wordSignals.map(({ name }) => name));
  for (const { line, weight, open, references } of lessons) {
    const article = vocabulary(open, line);
    const wanted = new Set(references.flat());
    const row = wordRow(article);
    for (const use of article.uses) rows.add(row(use), wanted.has(use.word) ? 1 : 0, weight);
  }
  return rows.examples();
}

function sentenceExamples(lessons: readonly Prepared[], words: SummaryModel['words']): Examples {
  const rows = new Rows(signals.map(({ name }) => name));
  for (const { line, weight, open, references } of lessons) {
    const article = surroundings(open, line.sentences.length, line, (known) => salience(known, words));
    const row = sentenceRow(article);
    for (const measured of article.measured)
      rows.add(row(measured), usefulPart(measured, references), weight);
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
    this.rows.push(row.slice());
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
