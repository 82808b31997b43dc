import type { Candidate } from './candidates';

/** When a summary is full; with both bounds, at the one that it reaches first. */
export interface Budget {
  sentences?: number | undefined;
  words?: number | undefined;
}

/** Price of a sentence of which all was said before; by part of its weight. */
const redundancyPrice = 1.5;

/** More than this many of the best sentences are never compared with each other. */
const shortlist = 200;

interface Ranked {
  sentence: Candidate;
  score: number;
}

/**
 * Picks the best sentences one after another, each at its score less a price for what those picked before say too.
 * The order of picking does not depend on a budget of sentences, so that a shorter summary is part of a longer one.
 * Given in the order of the text.
 */
export function select(
  sentences: readonly Candidate[],
  scores: readonly number[],
  weightOf: (word: string) => number,
  budget: Budget,
): Candidate[] {
  let open = best(sentences, scores);
  const picked: Candidate[] = [];
  const said = new Set<string>();
  while (picked.length < (budget.sentences ?? shortlist)) {
    open = open.filter(({ sentence }) => fits(sentence, picked, budget));
    const next = dearest(open, (sentence) => redundancyPrice * repeated(sentence, said, weightOf));
    if (!next) break;
    picked.push(next);
    for (const word of next.words) said.add(word);
    open = open.filter(({ sentence }) => sentence.words.some((word) => !said.has(word)));
  }
  return picked.sort((one, other) => one.index - other.index);
}

function best(sentences: readonly Candidate[], scores: readonly number[]): Ranked[] {
  return sentences
    .map((sentence, index) => ({ sentence, score: scores[index] ?? 0 }))
    .sort((one, other) => other.score - one.score)
    .slice(0, shortlist);
}

/** A sentence may pass the words that are left by half of itself: on average the budget is met. */
function fits(sentence: Candidate, picked: readonly Candidate[], { words }: Budget): boolean {
  if (words === undefined) return true;
  const used = picked.reduce((sum, { words: spoken }) => sum + spoken.length, 0);
  return used + sentence.words.length / 2 <= words;
}

function dearest(open: readonly Ranked[], price: (sentence: Candidate) => number): Candidate | undefined {
  let found: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const { sentence, score } of open) {
    const worth = score - price(sentence);
    if (worth <= most) continue;
    most = worth;
    found = sentence;
  }
  return found;
}

/** The part of a sentence's weight that was said already, 0 to 1. */
function repeated(
  sentence: Candidate,
  said: ReadonlySet<string>,
  weightOf: (word: string) => number,
): number {
  let again = 0;
  let total = 0;
  for (const word of new Set(sentence.words)) {
    total += weightOf(word);
    if (said.has(word)) again += weightOf(word);
  }
  return total > 0 ? again / total : 0;
}
