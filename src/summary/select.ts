import { type Article, addable, inOrder, leansOnNothing, sameAgain } from './draft';
import { fill } from './fill';
import type { Scored } from './scores';

/** When a summary is full: once it has so many sentences or words. With both bounds, at the one that it reaches first. */
export interface Budget {
  sentences?: number | undefined;
  /** The last sentence is told to its end and may pass it. */
  words?: number | undefined;
}

/** Price of a word that is likely in a summary but said before. */
const redundancyPrice = 1;

/** Part of its words that a sentence loses which leans on one that is not picked. */
const leaningLoss = 0.65;

/** A sentence shorter than this part of the median loses as much as it is shorter: it is an entry or an aside more than a point. */
const leastLength = 0.7;

/** Part of its worth that a sentence keeps however much it repeats: in a text on one subject, all sentences share its words. */
const leastWorth = 0.4;

/** Power of a summary's words that its useful words are measured by: at 0 long sentences win, at 1 short ones. */
const lengthPower = 0.5;

/** More than this many of the best sentences are never compared with each other. */
const shortlist = 60;

/**
 * The sentences that together tell most within a budget, in the order of the text. Within a budget of sentences they are
 * picked one after another, so that a shorter summary is part of a longer one; within a budget of words, the best
 * use of its room is searched for.
 */
export function select(sentences: readonly Scored[], article: Article, budget: Budget): Scored[] {
  const open = [...sentences].sort((one, other) => other.score - one.score).slice(0, shortlist);
  const most = budget.sentences ?? shortlist;
  return inOrder(
    budget.words === undefined ? pick(open, article, most) : fill(open, article, budget.words, most),
  );
}

function pick(open: readonly Scored[], article: Article, most: number): Scored[] {
  const isSame = sameAgain(article);
  const picked: Scored[] = [];
  let words = 0;
  let useful = 0;
  while (picked.length < most) {
    const said = new Set(picked.flatMap(({ measured }) => [...measured.distinct]));
    const gains = addable(open, picked, isSame).map((added) => ({
      added,
      words: words + added.measured.ids.length,
      useful: useful + usefulWords(added, picked, said, article),
    }));
    const worth = (gain: { words: number; useful: number }): number =>
      gain.useful / gain.words ** lengthPower;
    const [best] = gains.sort((one, other) => worth(other) - worth(one));
    if (!best) break;
    picked.push(best.added);
    ({ words, useful } = best);
  }
  return picked;
}

/** Words that a sentence adds which a summary would use, as far as the scores tell. */
function usefulWords(
  { measured, score }: Scored,
  picked: readonly Scored[],
  said: ReadonlySet<number>,
  { salience, median }: Article,
): number {
  const loss = leansOnNothing(measured, picked) ? leaningLoss : 0;
  const length = measured.ids.length;
  const whole = length * score * (1 - loss) * Math.min(1, length / (leastLength * median));
  let useful = whole;
  for (const word of measured.distinct) if (said.has(word)) useful -= redundancyPrice * (salience[word] ?? 0);
  return Math.max(useful, leastWorth * whole);
}
