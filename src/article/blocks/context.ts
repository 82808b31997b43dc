import type { PageBlock, PageBlocks } from './page-blocks';
import type { Surrounding } from './surroundings';

/** What is known of the page beside its blocks. */
export interface PageAbout {
  title: string;
  /** The way by which the article was found. */
  strategy: string;
  isThread: boolean;
  saysArticle: boolean;
  saysProduct: boolean;
  saysOther: boolean;
  /** Rules found noise in it. */
  hasNoise: boolean;
  /** The page names an author; a date. */
  hasAuthor: boolean;
  hasDate: boolean;
}

/** Blocks made by one template. */
export interface Group {
  blocks: number;
  held: number;
  weight: number;
  prose: number;
}

/** What blocks are compared with. */
export interface Context extends PageAbout {
  blocks: readonly PageBlock[];
  root: Surrounding;
  weight: number;
  prose: number;
  /** Weight of what the article holds, of its prose, and of what Readability's holds. */
  held: number;
  heldProse: number;
  readable: number;
  heldBlocks: number;
  proseBlocks: number;
  /** First and last block that the article holds; -1 where it holds none. */
  first: number;
  last: number;
  /** The innermost element that holds most of the article, and those around it, itself among them. */
  textBox: Surrounding;
  aroundText: ReadonlySet<Surrounding>;
  /** For each block the weight of the article's blocks before it, and of its prose before it. */
  heldWeightBefore: Float64Array;
  heldProseBefore: Float64Array;
  /** First and last block of the longest run of prose, in which short labels may stand. */
  run: { first: number; last: number };
  /** For each block the nearest before and after it that the article holds, and the nearest headings. */
  heldBefore: Int32Array;
  heldAfter: Int32Array;
  headingBefore: Int32Array;
  headingAfter: Int32Array;
  /** For each block those made by its template, its own among them. */
  groups: readonly Group[];
  titleWords: Set<string>;
}

export function contextOf({ blocks, surroundings }: PageBlocks, about: PageAbout): Context {
  const [root] = surroundings.values();
  if (!root) throw new Error('a page has a root');
  const isHeld = (block: PageBlock): boolean => block.isHeld;
  const isHeading = ({ kind }: PageBlock): boolean => kind === 'heading';
  const weightOf = (test: (block: PageBlock) => boolean): number =>
    blocks.reduce((sum, block) => (test(block) ? sum + block.shape.weight : sum), 0);
  const textBox = textBoxOf(blocks, root);
  return {
    ...about,
    blocks,
    root,
    weight: root.weight,
    prose: root.prose,
    held: root.held,
    heldProse: weightOf((block) => block.isHeld && block.isProse),
    readable: weightOf((block) => block.isReadable),
    heldBlocks: blocks.filter(isHeld).length,
    proseBlocks: blocks.filter(({ isProse }) => isProse).length,
    first: blocks.findIndex(isHeld),
    last: blocks.findLastIndex(isHeld),
    textBox,
    aroundText: new Set(withAround(textBox)),
    heldWeightBefore: weightBefore(blocks, isHeld),
    heldProseBefore: weightBefore(blocks, (block) => block.isHeld && block.isProse),
    run: longestRun(blocks),
    heldBefore: nearestBefore(blocks, isHeld),
    heldAfter: nearestAfter(blocks, isHeld),
    headingBefore: nearestBefore(blocks, isHeading),
    headingAfter: nearestAfter(blocks, isHeading),
    groups: groupsOf(blocks),
    titleWords: new Set(wordsOf(about.title)),
  };
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The part of an article that makes an element the one that holds most of it. */
const mostOfText = 0.6;

/** Found from its heaviest block up; where there is no article yet, by the prose of the page. */
function textBoxOf(blocks: readonly PageBlock[], root: Surrounding): Surrounding {
  const part = root.held > 0 ? 'held' : 'prose';
  let heaviest: PageBlock | undefined;
  for (const block of blocks) {
    if (part === 'held' && !block.isHeld) continue;
    if (!heaviest || block.shape.weight > heaviest.shape.weight) heaviest = block;
  }
  let box = heaviest?.at ?? root;
  while (box.around && box[part] < mostOfText * root[part]) box = box.around;
  return box;
}

function* withAround(box: Surrounding): Iterable<Surrounding> {
  for (let at: Surrounding | undefined = box; at; at = at.around) yield at;
}

function weightBefore(blocks: readonly PageBlock[], test: (block: PageBlock) => boolean): Float64Array {
  const found = new Float64Array(blocks.length);
  let weight = 0;
  for (const block of blocks) {
    found[block.index] = weight;
    if (test(block)) weight += block.shape.weight;
  }
  return found;
}

function nearestBefore(blocks: readonly PageBlock[], test: (block: PageBlock) => boolean): Int32Array {
  const found = new Int32Array(blocks.length);
  let last = -1;
  for (const block of blocks) {
    found[block.index] = last;
    if (test(block)) last = block.index;
  }
  return found;
}

function nearestAfter(blocks: readonly PageBlock[], test: (block: PageBlock) => boolean): Int32Array {
  const found = new Int32Array(blocks.length).fill(-1);
  let next = -1;
  for (let index = blocks.length - 1; index >= 0; index--) {
    found[index] = next;
    const block = blocks[index];
    if (block && test(block)) next = index;
  }
  return found;
}

/** Labels in a row that end a run of prose. */
const mostLabels = 4;

function longestRun(blocks: readonly PageBlock[]): { first: number; last: number } {
  let best = { first: -1, last: -1, weight: 0 };
  let run = { first: -1, last: -1, weight: 0 };
  for (const { index, isProse, shape } of blocks) {
    if (!isProse) continue;
    if (run.first < 0 || index - run.last > mostLabels) run = { first: index, last: index, weight: 0 };
    run.last = index;
    run.weight += shape.weight;
    if (run.weight > best.weight) best = { ...run };
  }
  return best;
}

function groupsOf(blocks: readonly PageBlock[]): Group[] {
  const groups = new Map<string, Group>();
  return blocks.map(({ at, isHeld, isProse, shape }) => {
    const group = groups.get(at.signature) ?? { blocks: 0, held: 0, weight: 0, prose: 0 };
    groups.set(at.signature, group);
    group.blocks++;
    group.weight += shape.weight;
    if (isHeld) group.held++;
    if (isProse) group.prose++;
    return group;
  });
}
