import type { Scored } from './scores';
import type { Measured, Surroundings } from './surroundings';

/** What a choice of sentences needs to know of their article. */
export type Article = Pick<Surroundings, 'salience' | 'information' | 'median'>;

/** Price of a word that is likely in a summary but said before. */
export const redundancyPrice = 1;

/** The part of the words of the shorter of two sentences that the longer may have too, by what they tell: more is the same said again. */
const mostAlike = 0.55;

/** The sentences that may be added to those picked: each says something new and repeats none of them. */
export function addable(
  open: readonly Scored[],
  picked: readonly Scored[],
  { information }: Article,
): Scored[] {
  const said = new Set(picked.flatMap(({ measured }) => [...measured.distinct]));
  return open.filter(
    ({ measured }) =>
      [...measured.distinct].some((word) => !said.has(word)) &&
      !picked.some((other) => alike(measured, other.measured, information) > mostAlike),
  );
}

/** The part of what the shorter of two sentences tells that the other tells too, 0 to 1. */
function alike(one: Measured, other: Measured, information: ArrayLike<number>): number {
  const shared = weight(
    [...one.distinct].filter((word) => other.distinct.has(word)),
    information,
  );
  return shared / Math.min(weight(one.distinct, information), weight(other.distinct, information));
}

function weight(words: Iterable<number>, information: ArrayLike<number>): number {
  let total = 0;
  for (const word of words) total += information[word] ?? 0;
  return total;
}

/** True for a sentence that leans on one that is not picked. */
export function leansOnNothing({ sentence, previous }: Measured, picked: readonly Scored[]): boolean {
  if (!sentence.leansBack || sentence.index === 0) return false;
  const isNext = previous?.sentence.index === sentence.index - 1;
  return !isNext || !picked.some(({ measured }) => measured === previous);
}

/** Sentences in the order of the text. */
export function inOrder(picked: readonly Scored[]): Scored[] {
  return [...picked].sort((one, other) => one.measured.sentence.index - other.measured.sentence.index);
}
