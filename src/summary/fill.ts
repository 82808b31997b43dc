import { type Article, addable, inOrder, leansOnNothing, sameAgain } from './draft';
import type { Scored } from './scores';

/** Part of its words that a sentence loses which leans on one that is not picked; a budget of words leaves little choice. */
const leaningLoss = 0.1;

/** Price of a word that is likely in a summary but said before; less than it is worth: in the room that is left it may be said with others. */
const redundancyPrice = 0.6;

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
  const usefulOf = usefulWords(article, room);
  const isSame = sameAgain(article);
  const extensions = ({ picked, words }: Draft): Draft[] =>
    addable(open, picked, isSame)
      .map((added) => ({ picked: [...picked, added], words: words + added.measured.ids.length }))
      .filter((draft) => picked.length === 0 || draft.words <= mostOverflow * room)
      .map((draft) => ({ ...draft, useful: usefulOf(draft) }));
  let drafts = [none];
  let best = none;
  for (let count = 0; count < most && drafts.length > 0; count++) {
    const longer = drafts.filter(({ words }) => words < room).flatMap(extensions);
    drafts = distinct(bestFirst(longer, promise), beam.width);
    for (const draft of drafts) if (best === none || isBetter(draft, best)) best = draft;
  }
  return [...best.picked];
}

/** Tells the useful words of one draft after another. */
function usefulWords({ salience }: Article, room: number): (draft: Omit<Draft, 'useful'>) => number {
  /** The last sentence that each word was read in, all those of all drafts numbered on. */
  const readIn = new Uint32Array(salience.length);
  let reading = 0;
  return ({ picked, words }) => {
    const before = reading;
    let useful = -overflowPrice * Math.max(0, words - room);
    let left = room;
    for (const { measured, score } of inOrder(picked)) {
      const { ids, expected } = measured;
      const first = ids.subarray(0, left);
      let likely = 0;
      reading++;
      for (const word of first) {
        const last = readIn[word] ?? 0;
        if (last === reading) continue;
        readIn[word] = reading;
        const chance = salience[word] ?? 0;
        likely += chance;
        if (last > before) useful -= redundancyPrice * chance;
      }
      const loss = leansOnNothing(measured, picked) ? leaningLoss : 0;
      const part = tellingPart(first.length / ids.length, likely / (expected || 1));
      useful += ids.length * part * score * (1 - loss);
      left -= first.length;
    }
    return useful;
  };
}

/** The part of what a sentence tells that its first words do, 0 to 1: half by their number, half by how likely they are in a summary. */
function tellingPart(partOfWords: number, partOfLikely: number): number {
  return partOfWords === 1 ? 1 : (partOfWords + partOfLikely) / 2;
}

function bestFirst(drafts: readonly Draft[], worth: (draft: Draft) => number): Draft[] {
  return drafts
    .map((draft) => ({ draft, value: worth(draft) }))
    .sort((one, other) => other.value - one.value)
    .map(({ draft }) => draft);
}

/** The first drafts; those of the same sentences, whatever the order they were picked in, count once. */
function distinct(drafts: readonly Draft[], most: number): Draft[] {
  const found = new Map<string, Draft>();
  for (const draft of drafts) {
    if (found.size === most) break;
    const places = inOrder(draft.picked).map(({ measured }) => measured.sentence.index);
    const key = places.join();
    if (!found.has(key)) found.set(key, draft);
  }
  return [...found.values()];
}
