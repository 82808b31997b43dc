import type { Candidate } from './candidates';

/** When a summary is full. Either bound may be missing. */
export interface Budget {
  sentences?: number;
  words?: number;
}

/** Price of repeating what was picked before: the part of a sentence's weight that is said already, times this. */
const redundancyPrice = 1.5;

/** More than this many of the best sentences are never compared with each other. */
const shortlist = 60;

/**
 * Picks the best sentences one after another, each at its score less a price for what the ones before it say too, so
 * that a shorter summary is part of a longer one. Given in the order of the text.
 */
export function select(
  sentences: readonly Candidate[],
  scores: readonly number[],
  weights: ReadonlyMap<string, number>,
  budget: Budget,
): Candidate[] {
  const open = sentences
    .map((sentence, index) => ({ sentence, score: scores[index] ?? 0 }))
    .sort((one, other) => other.score - one.score)
    .slice(0, Math.max(shortlist, 3 * (budget.sentences ?? 0)));
  const picked: Candidate[] = [];
  const said = new Set<string>();
  const fits = room(budget);

  while (open.length > 0) {
    const best = indexOfBest(open, said, weights);
    const [{ sentence } = { sentence: undefined }] = open.splice(best, 1);
    if (!sentence || isFull(picked, budget)) break;
    if (!fits(picked, sentence)) continue;
    picked.push(sentence);
    for (const word of sentence.words) said.add(word);
  }
  return picked.sort((one, other) => one.index - other.index);
}

function isFull(picked: readonly Candidate[], { sentences }: Budget): boolean {
  return sentences !== undefined && picked.length >= sentences;
}

/** A sentence may pass the words that are left by half of itself; the first always fits. */
function room({ words }: Budget): (picked: readonly Candidate[], next: Candidate) => boolean {
  return (picked, next) => {
    if (words === undefined || picked.length === 0) return true;
    const used = picked.reduce((sum, sentence) => sum + sentence.words.length, 0);
    return used + next.words.length / 2 <= words;
  };
}

function indexOfBest(
  open: readonly { sentence: Candidate; score: number }[],
  said: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  const worth = open.map(
    ({ sentence, score }) => score - redundancyPrice * repeated(sentence, said, weights),
  );
  return worth.indexOf(Math.max(...worth));
}

/** The part of a sentence's weight that was said already, 0 to 1. */
function repeated(
  sentence: Candidate,
  said: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let again = 0;
  let total = 0;
  for (const word of new Set(sentence.words)) {
    const weight = weights.get(word) ?? 0;
    total += weight;
    if (said.has(word)) again += weight;
  }
  return total > 0 ? again / total : 0;
}
