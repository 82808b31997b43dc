import type { Context } from './context';
import type { PageBlock } from './page-blocks';
import type { Signal } from './signals';
import { headingRank, type Surrounding } from './surroundings';

/** Farther is not told apart. */
const farBlocks = 60;
const farWeight = 5000;

/** Where a block stands: among its ancestors, its neighbours, and beside what the article holds. */
export const placeSignals: Signal[] = [
  { name: 'depth', of: ({ at }) => at.depth },
  { name: 'heading-rank', of: ({ at }) => headingRank(at.element.localName) },
  ...[2, 3, 5].map(
    (height): Signal => ({ name: `links-${height}-up`, of: ({ at }) => share(up(at, height), 'linked') }),
  ),
  ...[3, 5].map(
    (height): Signal => ({ name: `held-${height}-up`, of: ({ at }) => share(up(at, height), 'held') }),
  ),
  ...[1, 2].map(
    (height): Signal => ({ name: `prose-${height}-up`, of: ({ at }) => share(up(at, height), 'prose') }),
  ),
  ...[1, 2, 3, 5].flatMap((height): Signal[] => [
    { name: `weight-${height}-up`, of: ({ at }) => up(at, height).weight },
    { name: `blocks-${height}-up`, of: ({ at }) => up(at, height).blocks },
  ]),
  ...[2, 4].map((height): Signal => ({ name: `images-${height}-up`, of: ({ at }) => up(at, height).images })),
  { name: 'headings-3-up', of: ({ at }) => up(at, 3).headings },
  {
    name: 'elements-3-up',
    of: ({ at }) => (100 * up(at, 3).elements) / Math.max(1, up(at, 3).weight),
  },
  { name: 'text-up', of: ({ at }, { textBox, aroundText }) => textBox.depth - shared(at, aroundText).depth },
  { name: 'text-down', of: ({ at }, { aroundText }) => at.depth - shared(at, aroundText).depth },
  { name: 'children-around', of: ({ at }) => at.around?.children ?? 0 },
  { name: 'held-above', of: ({ at }) => at.depth - at.holder.depth },
  { name: 'held-around', of: ({ at }) => share(at.holder, 'held') },
  { name: 'held-around-links', of: ({ at }) => share(at.holder, 'linked') },
  { name: 'weight-1', of: ({ index }, { blocks }) => blocks[index - 1]?.shape.weight ?? 0 },
  { name: 'weight+1', of: ({ index }, { blocks }) => blocks[index + 1]?.shape.weight ?? 0 },
  {
    name: 'same-as+1',
    of: ({ index, at }, { blocks }) => Number(blocks[index + 1]?.at.signature === at.signature),
  },
  { name: 'held-within-3', of: (block, page) => meanWithin(block, page, 3, ({ isHeld }) => Number(isHeld)) },
  { name: 'links-within-8', of: (block, page) => meanWithin(block, page, 8, ({ links }) => links) },
  { name: 'weight-within-8', of: (block, page) => meanWithin(block, page, 8, ({ shape }) => shape.weight) },
  { name: 'part', of: ({ index }, { blocks }) => index / blocks.length },
  { name: 'part-of-weight', of: ({ before }, { weight }) => before / Math.max(1, weight) },
  { name: 'index', of: ({ index }) => index },
  { name: 'from-first-held', of: ({ index }, { first }) => (first < 0 ? -farBlocks : near(index - first)) },
  { name: 'to-last-held', of: ({ index }, { last }) => (last < 0 ? -farBlocks : near(last - index)) },
  {
    name: 'held-before',
    of: ({ index }, { heldWeightBefore, held }) => (heldWeightBefore[index] ?? 0) / Math.max(1, held),
  },
  {
    name: 'prose-before',
    of: ({ index }, { heldProseBefore }) => Math.min(farWeight, heldProseBefore[index] ?? 0),
  },
  {
    name: 'prose-after',
    of: ({ index, isHeld, isProse, shape }, { heldProseBefore, heldProse }) => {
      const own = isHeld && isProse ? shape.weight : 0;
      return Math.min(farWeight, heldProse - (heldProseBefore[index] ?? 0) - own);
    },
  },
  { name: 'from-run', of: ({ index }, { run }) => near(index - run.first) },
  { name: 'to-held-after', of: ({ index }, { heldAfter }) => distance(index, heldAfter[index]) },
  {
    name: 'weight-to-held-before',
    of: (block, { heldBefore, blocks }) => weightBetween(block, blocks[heldBefore[block.index] ?? -1]),
  },
  {
    name: 'weight-to-held-after',
    of: (block, { heldAfter, blocks }) => weightBetween(block, blocks[heldAfter[block.index] ?? -1]),
  },
  { name: 'to-heading-before', of: ({ index }, { headingBefore }) => distance(index, headingBefore[index]) },
  { name: 'to-heading-after', of: ({ index }, { headingAfter }) => distance(index, headingAfter[index]) },
  {
    name: 'heading-held',
    of: ({ index }, { headingBefore, blocks }) => Number(blocks[headingBefore[index] ?? -1]?.isHeld ?? -1),
  },
];

function up(at: Surrounding, height: number): Surrounding {
  let found = at;
  for (let step = 0; step < height && found.around; step++) found = found.around;
  return found;
}

/** The nearest around an element, or itself, that is one of some. */
function shared(at: Surrounding, some: ReadonlySet<Surrounding>): Surrounding {
  let found = at;
  while (found.around && !some.has(found)) found = found.around;
  return found;
}

function share(at: Surrounding, part: 'linked' | 'held' | 'prose'): number {
  return at.weight === 0 ? 0 : at[part] / at.weight;
}

function meanWithin(
  { index }: PageBlock,
  { blocks }: Context,
  reach: number,
  of: (block: PageBlock) => number,
): number {
  let sum = 0;
  let count = 0;
  for (let at = Math.max(0, index - reach); at <= Math.min(blocks.length - 1, index + reach); at++) {
    const block = blocks[at];
    if (!block || at === index) continue;
    sum += of(block);
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

function near(distance: number): number {
  return Math.max(-farBlocks, Math.min(farBlocks, distance));
}

function distance(index: number, other = -1): number {
  return other < 0 ? farBlocks : Math.min(farBlocks, Math.abs(index - other));
}

function weightBetween(block: PageBlock, other: PageBlock | undefined): number {
  return other ? Math.min(farWeight, Math.abs(block.before - other.before)) : farWeight;
}
