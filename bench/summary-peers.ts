import type { PlacedSentence } from '../src/summary/candidates';
import type { Budget } from '../src/summary/select';
import { words } from '../src/summary/words';
import type { SummaryLine } from './summary-lines';

/** The first sentences: the summary that is hardest to beat on news. */
export function lead({ sentences, lang }: SummaryLine, budget: Budget): string {
  return filled(sentences, lang, budget).join(' ');
}

/**
 * The sentences that are most like all others, by a random walk over their likeness.
 * Source: R. Mihalcea, P. Tarau, "TextRank: Bringing Order into Text", EMNLP 2004: likeness is the number of shared words
 * by the sum of the logarithms of the lengths, damping 0.85.
 */
export function textRank({ sentences, lang }: SummaryLine, budget: Budget): string {
  return mostLiked(sentences, lang, budget, (bags) => {
    const sets = bags.map((bag) => new Set(bag));
    return pairwise(sets, likeness);
  });
}

/**
 * The same walk over the cosine of sentences as vectors of tf·idf, with the likenesses as weights ("continuous LexRank").
 * Source: G. Erkan, D. R. Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22, 2004.
 * The frequencies in documents are those in the sentences of the text.
 */
export function lexRank({ sentences, lang }: SummaryLine, budget: Budget): string {
  return mostLiked(sentences, lang, budget, (bags) => pairwise(vectors(bags), cosine));
}

function mostLiked(
  sentences: readonly PlacedSentence[],
  lang: string,
  budget: Budget,
  likenesses: (bags: string[][]) => number[][],
): string {
  const read = sentences.slice(0, mostCompared);
  const ranks = walk(likenesses(read.map(({ text }) => words(text.toLowerCase(), lang))));
  const order = [...read.keys()].sort((one, other) => (ranks[other] ?? 0) - (ranks[one] ?? 0));
  const ranked = order.flatMap((index) => read[index] ?? []);
  const taken = new Set(filled(ranked, lang, budget));
  return read.flatMap(({ text }) => (taken.delete(text) ? text : [])).join(' ');
}

/** Its time grows with the square of the sentences. */
const mostCompared = 500;
const damping = 0.85;
const rounds = 30;

/** Sentences in the order given until the budget is met. */
function filled(sentences: readonly PlacedSentence[], lang: string, budget: Budget): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const { text } of sentences) {
    if (budget.sentences !== undefined && taken.length >= budget.sentences) break;
    if (budget.words !== undefined && used >= budget.words) break;
    taken.push(text);
    used += words(text, lang).length;
  }
  return taken;
}

function pairwise<Sentence>(
  sentences: readonly Sentence[],
  likeness: (one: Sentence, other: Sentence) => number,
): number[][] {
  return sentences.map((one, row) =>
    sentences.map((other, column) => (row === column ? 0 : likeness(one, other))),
  );
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size < 2 || other.size < 2) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / (Math.log(one.size) + Math.log(other.size));
}

/** Vectors of length 1. */
function vectors(bags: readonly string[][]): Map<string, number>[] {
  const frequency = new Map<string, number>();
  for (const word of bags.flatMap((bag) => [...new Set(bag)]))
    frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return bags.map((bag) => {
    const vector = new Map<string, number>();
    for (const word of bag) {
      const rarity = Math.log((1 + bags.length) / (frequency.get(word) ?? 1));
      vector.set(word, (vector.get(word) ?? 0) + rarity);
    }
    const norm = Math.hypot(...vector.values()) || 1;
    return new Map([...vector].map(([word, weight]) => [word, weight / norm]));
  });
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [word, weight] of one) product += weight * (other.get(word) ?? 0);
  return product;
}

function walk(likeness: readonly number[][]): number[] {
  const sums = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = likeness.map(() => 1);
  for (let round = 0; round < rounds; round++) {
    ranks = likeness.map((row) => {
      const given = row.reduce((sum, value, from) => sum + share(value, sums[from]) * (ranks[from] ?? 0), 0);
      return 1 - damping + damping * given;
    });
  }
  return ranks;
}

function share(value: number, sum: number | undefined): number {
  return sum ? value / sum : 0;
}
