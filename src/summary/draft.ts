import type { Scored } from './scores';
import type { Measured, Surroundings } from './surroundings';

/** What a choice of sentences needs to know of their article. */
export type Article = Pick<Surroundings, 'salience' | 'information' | 'median'>;

/** The part of the words of the shorter of two sentences that the longer may have too, by what they tell: more is the same said again. */
const mostAlike = 0.55;

/** Whether two sentences of an article say the same; asked of the same pair again, it remembers. */
export type SameAgain = (one: Measured, other: Measured) => boolean;

export function sameAgain({ information }: Article): SameAgain {
  const weights = new Map<Measured, number>();
  const answers = new Map<Measured, Map<Measured, boolean>>();
  const weightOf = (one: Measured): number => known(weights, one, () => weight(one.distinct, information));
  return (one, other) =>
    known(
      known(answers, one, () => new Map<Measured, boolean>()),
      other,
      () => {
        const shared = weight(one.distinct, information, other.distinct);
        return shared / Math.min(weightOf(one), weightOf(other)) > mostAlike;
      },
    );
}

/** The sentences that may be added to those picked: each says something new and repeats none of them. */
export function addable(open: readonly Scored[], picked: readonly Scored[], isSame: SameAgain): Scored[] {
  const said = new Set<number>();
  for (const { measured } of picked) for (const word of measured.distinct) said.add(word);
  return open.filter(
    ({ measured }) =>
      hasOther(measured.distinct, said) && !picked.some((other) => isSame(measured, other.measured)),
  );
}

function hasOther(words: ReadonlySet<number>, said: ReadonlySet<number>): boolean {
  for (const word of words) if (!said.has(word)) return true;
  return false;
}

/** What words tell together; of those that another set has too, where there is one. */
function weight(
  words: ReadonlySet<number>,
  information: ArrayLike<number>,
  others: ReadonlySet<number> = words,
): number {
  let total = 0;
  for (const word of words) if (others.has(word)) total += information[word] ?? 0;
  return total;
}

function known<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = values.get(key);
  if (found !== undefined) return found;
  const made = make();
  values.set(key, made);
  return made;
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
