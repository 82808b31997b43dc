import { type Article, addable, inOrder, leansOnNothing, redundancyPrice } from './draft';
import type { Scored } from './scores';

/** Part of its words that a sentence loses which leans on one that is not picked; a budget of words leaves little choice. */
const leaningLoss = 0.1;

/** Price of a word beyond the room. */
const overflowPrice = 0.02;

/** The words of a draft may be this many times its room. */
const mostOverflow = 2;

/** A draft that fills less of its room is taken only where no other fills more. */
const leastFilled = 0.6;

/** Drafts that are kept beside the best one, by what their words tell to this power of their number. */
const beam = { width: 6, lengthPower: 0.6 };

/** Sentences picked so far. */
interface Draft {
  picked: readonly Scored[];
  words: number;
  /** Words within the room that a summary would use, as far as the scores tell. */
  useful: number;
}

const none: Draft = { picked: [], words: 0, useful: 0 };

/**
 * The sentences whose first words, in the order of the text, tell most: as many words as there is room for. Whole sentences
 * seldom fit, so that the last one may pass the room; what of it does counts nothing.
 * @param open the best first
 * @param room in words
 */
export function fill(open: readonly Scored[], article: Article, room: number, most: number): Scored[] {
  const worth = ({ useful, words }: Draft): number => useful / (room + Math.min(room, words));
  const isFilled = ({ words }: Draft): boolean => words >= leastFilled * room;
  const isBetter = (one: Draft, other: Draft): boolean =>
    isFilled(one) === isFilled(other) ? worth(one) > worth(other) : isFilled(one);
  const promise = ({ useful, words }: Draft): number => useful / Math.min(room, words) ** beam.lengthPower;
  let drafts = [none];
  let best = none;
  for (let count = 0; count < most && drafts.length > 0; count++) {
    const longer = drafts
      .filter(({ words }) => words < room)
      .flatMap((draft) => extensions(draft, open, article, room));
    drafts = distinct(bestFirst(longer, promise)).slice(0, beam.width);
    for (const draft of drafts) if (best === none || isBetter(draft, best)) best = draft;
  }
  return [...best.picked];
}

function extensions(
  { picked, words }: Draft,
  open: readonly Scored[],
  article: Article,
  room: number,
): Draft[] {
  return addable(open, picked, article)
    .map((added) => ({ picked: [...picked, added], words: words + added.measured.ids.length }))
    .filter((draft) => picked.length === 0 || draft.words <= mostOverflow * room)
    .map((draft) => ({ ...draft, useful: usefulWords(draft, article, room) }));
}

function usefulWords({ picked, words }: Omit<Draft, 'useful'>, { salience }: Article, room: number): number {
  const said = new Set<number>();
  let useful = -overflowPrice * Math.max(0, words - room);
  let left = room;
  for (const { measured, score } of inOrder(picked)) {
    const { ids } = measured;
    const loss = leansOnNothing(measured, picked) ? leaningLoss : 0;
    const read = new Set(ids.subarray(0, left));
    useful += ids.length * tellingPart(ids, left, salience) * score * (1 - loss);
    for (const word of read) if (said.has(word)) useful -= redundancyPrice * (salience[word] ?? 0);
    for (const word of read) said.add(word);
    left = Math.max(0, left - ids.length);
  }
  return useful;
}

/** The part of what a sentence tells that its first words do, 0 to 1: half by their number, half by how likely they are in a summary. */
function tellingPart(ids: Int32Array, first: number, salience: ArrayLike<number>): number {
  if (first >= ids.length) return 1;
  const likely = (words: Int32Array): number => {
    let total = 0;
    for (const word of new Set(words)) total += salience[word] ?? 0;
    return total;
  };
  return (first / ids.length + likely(ids.subarray(0, first)) / (likely(ids) || 1)) / 2;
}

function bestFirst(drafts: readonly Draft[], worth: (draft: Draft) => number): Draft[] {
  return drafts
    .map((draft) => ({ draft, value: worth(draft) }))
    .sort((one, other) => other.value - one.value)
    .map(({ draft }) => draft);
}

/** Drafts of the same sentences, whatever the order they were picked in, count once. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ picked }) => {
    const key = inOrder(picked)
      .map(({ measured }) => measured.sentence.index)
      .join();
    return seen.size < seen.add(key).size;
  });
}
