import { orderMark } from '../anchors';
import type { PlacedBlock } from '../text-blocks';

/** How far beyond the last one found the next block is looked for, so that work grows no faster than the page. */
const lookAhead = 80;
/** Characters at the beginning or end of a text that are enough to know it by. */
const enough = 24;

/**
 * For each block of an article the index of the block of the page that it was made of, -1 where there is none. An
 * article is made of copies of the page's elements, which bear the same numbers, some renamed, split or joined; what
 * was wrapped anew and lost its number is known by its text, in the page's order.
 */
export function originsOf(article: readonly PlacedBlock[], page: readonly PlacedBlock[]): Int32Array {
  const numbered = byOrder(page);
  const firsts = firstByText(page);
  let last = -1;
  return Int32Array.from(article, (block) => {
    const found =
      findNumbered(block, page, numbered) ??
      findNear(block, page, last) ??
      findLater(block, firsts, last) ??
      -1;
    if (found >= 0) last = found;
    return found;
  });
}

/** The blocks that have text in an element, and which of them was found last. */
interface Numbered {
  indexes: number[];
  last: number;
}

function byOrder(page: readonly PlacedBlock[]): Map<string, Numbered> {
  const numbered = new Map<string, Numbered>();
  for (const [index, block] of page.entries()) {
    for (const order of ordersOf(block)) {
      const known = numbered.get(order);
      if (known) known.indexes.push(index);
      else numbered.set(order, { indexes: [index], last: 0 });
    }
  }
  return numbered;
}

function findNumbered(
  block: PlacedBlock,
  page: readonly PlacedBlock[],
  numbered: Map<string, Numbered>,
): number | undefined {
  for (const order of ordersOf(block)) {
    const known = numbered.get(order);
    for (const from of known ? new Set([known.last, 0]) : []) {
      const near = known?.indexes.slice(from, from + lookAhead) ?? [];
      const found = near.findIndex((index) => isPart(block.text, page[index]?.text ?? ''));
      if (!known || found < 0) continue;
      known.last = from + found;
      return near[found];
    }
  }
  return undefined;
}

/** The same text, or else one that is a part of it: pages end many of their texts alike. */
function findNear({ text }: PlacedBlock, page: readonly PlacedBlock[], last: number): number | undefined {
  const from = Math.max(0, last);
  const near = page.slice(from, last + lookAhead);
  const same = near.findIndex((other) => other.text === text);
  const found =
    same < 0 && text.length >= enough
      ? near.findIndex((other) => other.text.length >= enough && isPart(text, other.text))
      : same;
  return found < 0 ? undefined : from + found;
}

/** Where each text that is long enough to know it by stands first. */
function firstByText(page: readonly PlacedBlock[]): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const [index, { text }] of page.entries())
    if (text.length >= enough && !firsts.has(text)) firsts.set(text, index);
  return firsts;
}

/** Above an article's first block a page may have hundreds. */
function findLater({ text }: PlacedBlock, firsts: Map<string, number>, last: number): number | undefined {
  const first = firsts.get(text) ?? -1;
  return first > last ? first : undefined;
}

/** Numbers of the elements that the words of a block stand in, each once. */
function ordersOf({ nodes }: PlacedBlock): Set<string> {
  const orders = new Set<string>();
  for (const node of nodes) if (nodes.length === 1 || node.data.trim() !== '') orders.add(orderAround(node));
  return orders;
}

function orderAround(node: Text): string {
  for (let at = node.parentElement; at; at = at.parentElement) {
    const order = at.getAttribute(orderMark);
    if (order !== null) return order;
  }
  return '';
}

/** One holds the other, or as much of its beginning or end as is enough where something was taken out of it. */
function isPart(one: string, other: string): boolean {
  if (other.includes(one) || one.includes(other)) return true;
  return one.length >= 2 * enough
    ? other.includes(one.slice(0, enough)) || other.includes(one.slice(-enough))
    : sharedAtEdges(one, other) >= one.length / 2;
}

/** Characters with which both texts begin and end. */
function sharedAtEdges(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let before = 0;
  while (before < most && one[before] === other[before]) before++;
  let after = 0;
  while (after < most - before && one.at(-1 - after) === other.at(-1 - after)) after++;
  return before + after;
}
