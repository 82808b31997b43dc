import { lastOrder, orderMark, orderOf, type Taken } from '../anchors';
import type { Measures } from '../measures';
import { blockTexts, squash, visibleText } from '../text-blocks';

/** Shorter texts outside the article are labels and buttons. */
const leastCharacters = 25;
/** What a page has around its article beyond this many blocks is not told one by one. */
const mostBlocks = 400;

/**
 * Blocks of the page that the article left out, the largest that hold nothing of it, in the order of the page. Of what
 * stands between its parts every word is told.
 * @param lead elements of the page that were put before the article
 */
export function droppedByExtraction(page: Measures, article: Element, lead: readonly Element[]): Taken[] {
  const parts = [...lead, article];
  if (page.root.contains(article))
    return outside(page, (element) => parts.some((part) => element.contains(part)), parts).map((element) =>
      left(element, squash(visibleText(element))),
    );
  const kept = parts.flatMap(keptOrders).sort((one, other) => one - other);
  const [first = 0, last = 0] = [kept[0], kept.at(-1)];
  const known = new Set(parts.flatMap((part) => blockTexts(part)));
  const isWithin = (element: Element): boolean => orderOf(element) > first && orderOf(element) < last;
  return outside(page, (element) => holdsKept(element, kept)).flatMap((element) => {
    const texts = blockTexts(element);
    const text = squash(texts.join(' '));
    const isTold = text.length >= leastCharacters || isWithin(element);
    return isTold && !texts.every((one) => known.has(one)) ? [left(element, text)] : [];
  });
}

/** The largest elements outside of those that hold something. */
function outside(
  page: Measures,
  holds: (element: Element) => boolean,
  whole: readonly Element[] = [],
): Element[] {
  const dropped: Element[] = [];
  const open: Element[] = [page.root];
  for (let element = open.pop(); element && dropped.length < mostBlocks; element = open.pop()) {
    if (whole.includes(element)) continue;
    if (holds(element))
      for (let child = element.lastElementChild; child; child = child.previousElementSibling)
        open.push(child);
    else if (page.text(element) > 0) dropped.push(element);
  }
  return dropped;
}

/** Numbers of the elements that a part of the article kept. */
function keptOrders(part: Element): number[] {
  return [part, ...part.querySelectorAll(`[${orderMark}]`)]
    .filter((element) => element.hasAttribute(orderMark))
    .map(orderOf);
}

/** An element holds the numbers from its own to its last descendant's: one search tells whether any was kept. */
function holdsKept(element: Element, kept: readonly number[]): boolean {
  const first = element.localName === 'body' ? 0 : orderOf(element);
  const last = lastOrder(element);
  const index = lowerBound(kept, first);
  return (kept[index] ?? Number.POSITIVE_INFINITY) <= last;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function left(element: Element, text: string): Taken {
  return {
    step: 'extract',
    rule: 'outside-article',
    why: 'It stands outside of what was found to be the article.',
    text,
    html: element.outerHTML,
    element,
  };
}
