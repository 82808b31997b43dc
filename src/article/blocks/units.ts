import { addTo } from '../add-to';
import { labelMark } from '../anchors';
import type { Context } from './context';
import type { PageBlock } from './page-blocks';

/** The part of a whole's weight, of which the article has it or fills it up. */
const leastOfTable = 0.5;
const leastOfList = 0.6;

const wholes = new Map([
  ['table', leastOfTable],
  ['ul', leastOfList],
  ['ol', leastOfList],
  ['dl', leastOfList],
]);

/** A list or a table of which most is kept is kept whole; of a table of which less is kept nothing is. */
export function keepWhole({ blocks }: Context, kept: Uint8Array): void {
  for (const [element, parts] of partsOfWholes(blocks)) {
    const weight = sum(parts);
    const keptWeight = sum(parts.filter(({ index }) => kept[index]));
    const isMost = keptWeight >= (wholes.get(element.localName) ?? 1) * weight;
    if (!isMost && element.localName !== 'table') continue;
    for (const { index } of parts) kept[index] = Number(isMost);
  }
}

/** The blocks in each innermost list or table; tables that hold others or long texts lay out the page. */
function partsOfWholes(blocks: readonly PageBlock[]): Map<Element, PageBlock[]> {
  const found = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    const element = wholeOf(block);
    if (element) addTo(found, element, block);
  }
  return found;
}

/** Steps from a cell's or item's text up to what it is a part of. */
const steps = 5;
/** A table of which prose makes up more lays out the page. */
const mostProse = 0.5;

function wholeOf({ at }: PageBlock): Element | undefined {
  let found: typeof at | undefined = at;
  for (let step = 0; step < steps && found; step++) {
    const { element, prose, weight } = found;
    if (element.localName === 'table') return prose > mostProse * weight ? undefined : element;
    if (wholes.has(element.localName)) return element;
    found = found.around;
  }
  return undefined;
}

/** Blocks before and after a caption or formula in which the text is that it belongs to. */
const captionReach = 2;

/** Below it what stands under a picture is rather its agency, an advertisement's label or another page's title. */
const leastOfCaption = 0.15;

/** A picture keeps its caption, and a formula, which has no words to be judged by, stays, as long as the text around is kept. */
export function keepCaptions({ blocks, root }: Context, scores: ArrayLike<number>, kept: Uint8Array): void {
  const hasFormulas = root.element.querySelector('math') !== null;
  for (const block of blocks) {
    const { index, at, kind, nodes, isHeld } = block;
    if (!isHeld) continue;
    const isCaption =
      kind === 'caption' || at.element.closest('figure') !== null || isOnlyTextBesidePicture(block);
    const isLikely = isCaption && (scores[index] ?? 0) >= leastOfCaption;
    if (!isLikely && !(hasFormulas && nodes.some(isInFormula))) continue;
    for (let near = index - captionReach; near <= index + captionReach; near++)
      if (near !== index && blocks[near]?.isHeld && kept[near]) kept[index] = 1;
  }
}

/** A box with a picture and one text that leads nowhere holds a picture and its caption. */
function isOnlyTextBesidePicture({ at, links }: PageBlock): boolean {
  return at.around?.blocks === 1 && at.around.images > 0 && links === 0;
}

function isInFormula({ parentElement }: Text): boolean {
  return parentElement?.closest('math') != null;
}

/** Links below an article, as of its sources, score low one by one: the mean from which a list of them stays. */
const leastOfItems = 0.15;

/** The items in a row that an article holds are kept or dropped together. */
export function keepLists({ blocks }: Context, scores: ArrayLike<number>, kept: Uint8Array): void {
  for (let first = 0, end = 0; first < blocks.length; first = end + 1) {
    let total = 0;
    for (end = first; isHeldItem(blocks[end]); end++) total += scores[end] ?? 0;
    if (total >= leastOfItems * (end - first)) kept.fill(1, first, end);
  }
}

function isHeldItem(block: PageBlock | undefined): boolean {
  return block?.isHeld === true && block.kind === 'item';
}

/** Part of the blocks of a template that the article holds, of which all are kept. */
const mostAlike = 0.65;
const fewestAlike = 3;

/** Scores from which one is kept where most are, and below which one is dropped where most are. */
interface Alike {
  least: number;
  most: number;
}

/**
 * Of what one template made, as prices or dates in a list, one is not dropped where most are kept, and of labels, as the
 * links to answer in a thread, one is not kept where most are dropped.
 */
export function keepAlike(
  { blocks }: Context,
  scores: ArrayLike<number>,
  kept: Uint8Array,
  { least, most }: Alike,
): void {
  const groups = new Map<string, { held: number; kept: number }>();
  for (const { index, at, isHeld } of blocks) {
    if (!isHeld) continue;
    const group = groups.get(at.signature) ?? { held: 0, kept: 0 };
    groups.set(at.signature, group);
    group.held++;
    group.kept += kept[index] ?? 0;
  }
  for (const { index, at, isHeld, isProse } of blocks) {
    const group = groups.get(at.signature);
    if (!isHeld || !group || group.held < fewestAlike) continue;
    const score = scores[index] ?? 0;
    if (group.kept >= mostAlike * group.held && score >= least) kept[index] = 1;
    if (group.kept <= (1 - mostAlike) * group.held && score < most && !isProse) kept[index] = 0;
  }
}

/** Elements up to one that holds something of the article: one with more stands apart. */
export const besideSteps = 2;

/** What an article holds under a heading or a label stays under it, though the strategy took the heading for something else. */
export function keepHeadings({ blocks, first }: Context, kept: Uint8Array): void {
  for (let index = blocks.length - 2; index >= 0; index--) {
    const [heading, next] = [blocks[index], blocks[index + 1]];
    if (!heading || kept[index] || !next || !kept[index + 1]) continue;
    if (heading.kind !== 'heading' && !isLabel(heading)) continue;
    const isWithin = isRightUnder(next, heading) || isBetweenKept(blocks, index, kept);
    if (!next.isHeld) kept[index] = Number(isOfAdded(heading, next));
    else if (heading.isHeld || (index > first && isWithin)) kept[index] = 1;
  }
}

/** An article does not end with a heading whose text was dropped. */
export function dropLastHeadings({ blocks }: Context, kept: Uint8Array): void {
  let isDropped = false;
  for (const { index, kind, isHeld } of [...blocks].reverse()) {
    if (!isHeld && !kept[index]) continue;
    if (kept[index]) {
      if (kind !== 'heading' || !isDropped) return;
      kept[index] = 0;
    } else isDropped ||= kind !== 'heading';
  }
}

/** What is put into an article from elsewhere in the page says of what it is by its heading, which is not the page's. */
function isOfAdded({ element, isHeld }: PageBlock, next: PageBlock): boolean {
  return !isHeld && next.kind !== 'heading' && /^h[2-6]$/.test(element.localName);
}

/** It names a part of the text that the page shows on a click. */
function isLabel({ nodes, at }: PageBlock): boolean {
  for (let around = nodes[0]?.parentElement; around; around = around.parentElement) {
    if (around.localName === 'summary' || around.hasAttribute(labelMark)) return true;
    if (around === at.element) break;
  }
  return false;
}

/** It stands beside what was found, between two blocks of it. */
function isBetweenKept(blocks: readonly PageBlock[], index: number, kept: Uint8Array): boolean {
  const [before, heading] = [blocks[index - 1], blocks[index]];
  if (!before?.isHeld || !kept[index - 1] || !heading) return false;
  return heading.kind === 'heading' && heading.at.depth - heading.at.holder.depth <= besideSteps;
}

/** It is prose, and nothing stands between them. */
function isRightUnder(text: PageBlock, heading: PageBlock): boolean {
  return text.isProse && heading.element.nextElementSibling?.contains(text.element) === true;
}

function sum(parts: readonly PageBlock[]): number {
  return parts.reduce((total, { shape }) => total + shape.weight, 0);
}

/** What there is to watch or hear between two blocks of what was found is a part of it. */
export function keepEmbeds({ blocks, heldBefore, heldAfter }: Context, kept: Uint8Array): void {
  for (const { index, isEmbed, isHeld } of blocks) {
    const isBetween = (heldBefore[index] ?? -1) >= 0 && (heldAfter[index] ?? -1) >= 0;
    if (isEmbed && (isHeld || isBetween)) kept[index] = 1;
  }
}
