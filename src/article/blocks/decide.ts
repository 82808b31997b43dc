import { keepCards } from './cards';
import { keepCode } from './code';
import type { Context } from './context';
import { farthest, kinds } from './kinds';
import { keepNotes } from './notes';
import type { PageBlock } from './page-blocks';
import { keepPostBodies } from './post-bodies';
import { keepProperties } from './properties';
import { dropRepeated, statementWeight } from './repeated';
import {
  besideSteps,
  dropLastHeadings,
  keepAlike,
  keepCaptions,
  keepEmbeds,
  keepHeadings,
  keepLists,
  keepWhole,
} from './units';

/** What decides between keeping and dropping, all on the scale of scores. */
export const limits = {
  /** Below which no block is kept: a page of such blocks alone has no article… */
  least: 0.1,
  /** … and none is added to what the strategy found. */
  leastAdded: 0.25,
  /** The most, on a page that is an article, that a block of the strategy needs… */
  ofArticle: 0.45,
  /** … but a label before or after all of its prose, alone in its box. */
  atEdge: 0.65,
  /** From which there a block is added that stands beside what the strategy found… */
  nearArticle: 0.6,
  /** … one that stands apart from it or is a label, */
  farFromArticle: 0.85,
  /** and any where those together are too much beside it: then they are rather other articles. */
  muchAdded: 0.9,
  /** From which a block is added that stands apart from a fair amount of prose on a page that may be an article. */
  farFromProse: 0.65,
  /** Below which one made like others that are kept is dropped, as a part of the bar for others; a label made like others
   * that are dropped needs as much more… */
  amongAlike: 0.55,
  /** … one between two that are kept… */
  betweenKept: 0.75,
  /** … and one of prose between two of prose. */
  betweenProse: 0.15,
};

/** Most that may be added to an article and, of its prose, dropped, as parts of what the strategy found. */
const mostAdded = 0.5;
const mostDropped = 0.5;
/** The part of a page without noise that may stand outside of what makes it all article. */
const mostOutside = 0.03;
/** Prose of this weight that Readability found makes a page with a date or with an article's data an article. */
const articleWeight = 100;
/** … and of this weight makes one of another page likely. */
const fairWeight = 400;
/** The part of what was found that is prose, where it is a text. */
const mostlyProse = 0.5;

/**
 * Which blocks of a page its article is made of, 1 for each that is kept: those whose scores promise the best F1 of
 * words. On a page that is an article what the strategy found is trusted more than the scores of what it left.
 */
export function decide(page: Context, scores: ArrayLike<number>): Uint8Array {
  if (isClean(page)) return Uint8Array.from(page.blocks, ({ isHeld }) => Number(isHeld));
  const isArticle = isArticleLike(page);
  const fitted = fittedBar(page, scores);
  const bar = isArticle ? Math.min(fitted, limits.ofArticle) : fitted;
  const isText = isArticle || isMostlyProse(page);
  const toKeep = isText ? barToKeep(page, bar, isArticle) : () => bar;
  const kept = keptBy(page, scores, toKeep, barToAdd(page, bar, isArticle));
  if (!isArticle && dropsAll(page, kept)) kept.set(keptBy(page, scores, toKeep, () => bar));
  if (isArticle && addsTooMuch(page, kept)) kept.set(keptBy(page, scores, toKeep, () => limits.muchAdded));
  keepBetween(page, scores, kept, bar);
  keepAlike(page, scores, kept, { least: bar * limits.amongAlike, most: bar / limits.amongAlike });
  keepWhole(page, kept);
  keepCards(page, kept, isArticle);
  keepCode(page, kept);
  keepProperties(page, kept);
  if (isText) keepLists(page, scores, kept);
  keepHeadings(page, kept);
  keepCaptions(page, scores, kept);
  if (isArticle && dropsTooMuch(page, kept))
    for (const block of page.blocks) if (block.isHeld) kept[block.index] = 1;
  dropRepeated(page, kept);
  for (const { index, isByline } of page.blocks) if (isByline) kept[index] = 1;
  keepPostBodies(page, kept);
  keepEmbeds(page, kept);
  keepNotes(page, kept);
  if (isArticle) dropLastHeadings(page, kept);
  return kept;
}

/** Nothing is to be done about a page that had no noise and is all article but for its title, as a reading view is. */
function isClean({ hasNoise, blocks, weight }: Context): boolean {
  if (hasNoise) return false;
  let outside = 0;
  for (const { isHeld, kind, shape } of blocks) if (!isHeld && kind !== 'heading') outside += shape.weight;
  return outside <= mostOutside * weight;
}

/** A page with the text of an article that says when it was published, or that it is one, and not that it is something else. */
export function isArticleLike({ strategy, heldProse, hasDate, saysArticle, saysOther }: Context): boolean {
  return strategy === 'readability' && heldProse >= articleWeight && (hasDate || saysArticle) && !saysOther;
}

/** A short text, or one without a date: what was found is sentences. */
function isMostlyProse({ strategy, held, heldProse }: Context): boolean {
  return strategy === 'readability' && heldProse >= mostlyProse * held;
}

type Bar = (block: PageBlock) => number;

/**
 * Above and below the text of an article stand figures, imprints and calls, each in a box of its own; above another text,
 * what is needed for it.
 */
function barToKeep({ blocks, last: end }: Context, bar: number, isArticle: boolean): Bar {
  const isProse = (block: PageBlock): boolean => block.isHeld && block.isProse;
  const first = isArticle ? blocks.findIndex(isProse) : 0;
  const last = blocks.findLastIndex(isProse);
  const isAlone = ({ at, shape }: PageBlock): boolean => (at.around?.held ?? 0) <= shape.weight;
  const endsAll = ({ index, at }: PageBlock): boolean => index === end && at.element.localName === 'div';
  const isAtEdge = (block: PageBlock): boolean =>
    (block.index < first && isAlone(block)) || (block.index > last && (isAlone(block) || endsAll(block)));
  return (block) =>
    block.kind === 'paragraph' && !isStatement(block) && isAtEdge(block) ? limits.atEdge : bar;
}

function isStatement({ shape }: PageBlock): boolean {
  return shape.endsSentence && shape.weight >= statementWeight;
}

const footer = kinds.findIndex(({ name }) => name === 'footer');

/** Page builders set each paragraph in boxes of its own, which part it from nothing; a label in so many is none of the text. */
function isApart({ at, isProse }: PageBlock): boolean {
  if (!isProse) return at.depth - at.holder.depth > besideSteps;
  return at.steps > besideSteps || (at.near[footer] ?? farthest) < farthest;
}

function barToAdd(page: Context, fitted: number, isArticle: boolean): Bar {
  const { blocks, strategy, heldProse, first } = page;
  const bar = Math.max(limits.leastAdded, fitted);
  // Above the first post stand the path to the thread, its title and its figures.
  if (strategy === 'thread')
    return ({ index, isProse }) => (index < first && !isProse ? Number.POSITIVE_INFINITY : bar);
  // What stands between the title and the text begins it.
  const title = blocks.findLastIndex(({ index, element }) => index < first && element.localName === 'h1');
  const isOpening = ({ index, isProse }: PageBlock): boolean =>
    isProse && title >= 0 && index > title && index < first;
  // A text that begins with its title has nothing above it.
  const isAboveTitle = ({ index }: PageBlock): boolean =>
    index < first && blocks[first]?.kind === 'heading' && isMostlyProse(page);
  if (isArticle)
    return (block) => {
      if (isOpening(block)) return bar;
      return isApart(block) || !block.isProse ? limits.farFromArticle : Math.max(bar, limits.nearArticle);
    };
  const isFair = strategy === 'readability' && heldProse >= fairWeight;
  const isAway = (block: PageBlock): boolean => (isFair && isApart(block)) || isAboveTitle(block);
  return (block) => (isAway(block) && !isOpening(block) ? limits.farFromProse : bar);
}

function keptBy({ blocks }: Context, scores: ArrayLike<number>, toKeep: Bar, toAdd: Bar): Uint8Array {
  return Uint8Array.from(blocks, (block) =>
    Number((scores[block.index] ?? 0) >= (block.isHeld ? toKeep : toAdd)(block)),
  );
}

function addsTooMuch({ blocks, held }: Context, kept: Uint8Array): boolean {
  let added = 0;
  for (const { index, isHeld, shape } of blocks) if (!isHeld && kept[index]) added += shape.weight;
  return added > mostAdded * held;
}

/**
 * Half of the best F1 that the scores promise: keeping a block raises F1 where it is right with a higher probability.
 * Source: Z. C. Lipton, C. Elkan, B. Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014.
 */
function fittedBar({ blocks }: Context, scores: ArrayLike<number>): number {
  const ordered = blocks
    .map(({ index, shape }) => ({ score: scores[index] ?? 0, weight: shape.weight }))
    .sort((one, other) => other.score - one.score);
  const expected = ordered.reduce((sum, { score, weight }) => sum + score * weight, 0);
  let kept = 0;
  let right = 0;
  let best = 0;
  for (const { score, weight } of ordered) {
    kept += weight;
    right += score * weight;
    best = Math.max(best, (2 * right) / (kept + expected));
  }
  return Math.max(limits.least, best / 2);
}

/** One low score does not take a block out of the middle of what was found. */
function keepBetween(page: Context, scores: ArrayLike<number>, kept: Uint8Array, bar: number): void {
  const { blocks, heldBefore, heldAfter } = page;
  const first = kept.slice();
  for (const { index, isHeld, isProse } of blocks) {
    const [before = -1, after = -1] = [heldBefore[index], heldAfter[index]];
    if (!isHeld || !first[before] || !first[after]) continue;
    const isAmongProse = isProse && blocks[before]?.isProse && blocks[after]?.isProse;
    const least = isAmongProse ? limits.betweenProse : bar * limits.betweenKept;
    if ((scores[index] ?? 0) >= least) kept[index] = 1;
  }
}

/** What the strategy found is noise as a whole, so that there is nothing from which a block could stand apart. */
function dropsAll({ blocks }: Context, kept: Uint8Array): boolean {
  return blocks.every(({ index, isHeld }) => !isHeld || !kept[index]);
}

function dropsTooMuch({ blocks, heldProse }: Context, kept: Uint8Array): boolean {
  let dropped = 0;
  for (const { index, isHeld, isProse, shape } of blocks)
    if (isHeld && isProse && !kept[index]) dropped += shape.weight;
  return dropped > mostDropped * heldProse;
}
