import type { Scored } from './scores';
import type { Measured, Surroundings } from './surroundings';

/** When a summary is full; with both bounds, at the one that it reaches first. */
export interface Budget {
  sentences?: number | undefined;
  words?: number | undefined;
}

/** Sentences picked so far. */
interface Draft {
  picked: readonly Scored[];
  words: number;
  /** Words that a summary would use, as far as the scores tell. */
  useful: number;
}

type Article = Pick<Surroundings, 'salience' | 'median'>;

/** Price of a word that is likely in a summary but said before. */
const redundancyPrice = 0.7;

/** Part of its words that a sentence loses which leans on one that is not picked; a budget of words leaves less choice. */
const leaningLoss = { sentences: 0.5, words: 0.1 };

/** Power of a summary's words that its useful words are measured by: at 0 long sentences win, at 1 short ones. */
const lengthPower = 0.6;

/** More than this many of the best sentences are never compared with each other. */
const shortlist = 60;

/** Drafts that are kept beside the best one while a budget of words is filled. */
const beamWidth = 6;

interface Prices {
  salience: ArrayLike<number>;
  leaningLoss: number;
}

const none: Draft = { picked: [], words: 0, useful: 0 };

/**
 * The sentences that together tell most within a budget, in the order of the text. Within a budget of sentences they are
 * picked one after another, so that a shorter summary is part of a longer one; within a budget of words, the best
 * use of its room is searched for.
 */
export function select(sentences: readonly Scored[], article: Article, budget: Budget): Scored[] {
  const open = [...sentences].sort((one, other) => other.score - one.score).slice(0, shortlist);
  const draft =
    budget.words === undefined
      ? pick(open, article, budget.sentences ?? shortlist)
      : fill(open, article, budget.words, budget.sentences ?? shortlist);
  return [...draft.picked].sort((one, other) => one.measured.sentence.index - other.measured.sentence.index);
}

function pick(open: readonly Scored[], { salience }: Article, most: number): Draft {
  const prices = { salience, leaningLoss: leaningLoss.sentences };
  const worth = ({ useful, words }: Draft): number => useful / words ** lengthPower;
  let draft = none;
  while (draft.picked.length < most) {
    const [best] = sorted(extensions(draft, open, prices), worth);
    if (!best) break;
    draft = best;
  }
  return draft;
}

/** Whole sentences seldom fit the room: it may be passed by half a sentence, and half of one may be left where there is more to say. */
function fill(open: readonly Scored[], { salience, median }: Article, room: number, most: number): Draft {
  const prices = { salience, leaningLoss: leaningLoss.words };
  const worth = ({ useful, words }: Draft): number => useful / (words + room);
  const isFull = ({ words }: Draft): boolean => words >= room - median / 2;
  const isBetter = (one: Draft, other: Draft): boolean =>
    isFull(one) === isFull(other) ? worth(one) > worth(other) : isFull(one);
  let beam = [none];
  let best = none;
  for (let count = 0; count < most && beam.length > 0; count++) {
    const longer = beam.flatMap((draft) => extensions(draft, open, prices));
    const fitting = longer.filter(({ words }) => words <= room + median / 2);
    const next = count === 0 && fitting.length === 0 ? longer : fitting;
    beam = distinct(sorted(next, worth)).slice(0, beamWidth);
    for (const draft of beam) if (best === none || isBetter(draft, best)) best = draft;
  }
  return best;
}

function extensions(draft: Draft, open: readonly Scored[], prices: Prices): Draft[] {
  const said = new Set(draft.picked.flatMap(({ measured }) => [...measured.distinct]));
  return open
    .filter(({ measured }) => [...measured.distinct].some((word) => !said.has(word)))
    .map((sentence) => extended(draft, sentence, said, prices));
}

function extended(
  draft: Draft,
  added: Scored,
  said: ReadonlySet<number>,
  { salience, leaningLoss }: Prices,
): Draft {
  const { measured, score } = added;
  let repeated = 0;
  for (const word of measured.distinct) if (said.has(word)) repeated += salience[word] ?? 0;
  const loss = leansOnNothing(measured, draft) ? leaningLoss : 0;
  const useful = measured.ids.length * score * (1 - loss) - redundancyPrice * repeated;
  return {
    picked: [...draft.picked, added],
    words: draft.words + measured.ids.length,
    useful: draft.useful + useful,
  };
}

function leansOnNothing({ sentence, previous }: Measured, { picked }: Draft): boolean {
  if (!sentence.leansBack || sentence.index === 0) return false;
  const isNext = previous?.sentence.index === sentence.index - 1;
  return !isNext || !picked.some(({ measured }) => measured === previous);
}

function sorted(drafts: Draft[], worth: (draft: Draft) => number): Draft[] {
  return drafts
    .map((draft) => ({ draft, value: worth(draft) }))
    .sort((one, other) => other.value - one.value)
    .map(({ draft }) => draft);
}

/** Drafts of the same sentences, whatever the order they were picked in, count once. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ picked }) => {
    const key = picked
      .map(({ measured }) => measured.sentence.index)
      .sort((one, other) => one - other)
      .join();
    return seen.size < seen.add(key).size;
  });
}
