import { lastOrder, orderMark, orderOf, type Taken } from '../anchors';
import { type LeftOut, leftOutOf } from '../left-out';
import type { Measures } from '../measures';
import { blockTexts, squash } from '../text-blocks';

/** Shorter texts outside the article are labels and buttons. */
const leastCharacters = 25;

/**
 * Blocks of the page that an article left out whose text comes from elsewhere, the largest that hold nothing of it, in the
 * order of the page. Of what stands between its parts every word is told.
 * @param article the text, and what of the page was put before it
 */
export function droppedByExtraction(page: Measures, article: Element): LeftOut {
  const kept = keptOrders(article);
  const [first = 0, last = 0] = [kept[0], kept.at(-1)];
  const known = new Set(blockTexts(article));
  const isWithin = (element: Element): boolean => orderOf(element) > first && orderOf(element) < last;
  const found = outside(page, kept).flatMap((element) => {
    const texts = blockTexts(element);
    const text = squash(texts.join(' '));
    const isTold = text.length >= leastCharacters || isWithin(element);
    if (!isTold || texts.every((one) => known.has(one))) return [];
    return [{ taken: left(element, text), isWithin: isWithin(element) }];
  });
  return leftOutOf(found);
}

/** The largest elements of the page that hold nothing that was kept. */
function outside(page: Measures, kept: readonly number[]): Element[] {
  const dropped: Element[] = [];
  const open: Element[] = [page.root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (holdsKept(element, kept))
      for (let child = element.lastElementChild; child; child = child.previousElementSibling)
        open.push(child);
    else if (page.text(element) > 0) dropped.push(element);
  }
  return dropped;
}

/** Numbers of the elements of the page that an article kept, in order. */
function keptOrders(article: Element): number[] {
  return [...article.querySelectorAll(`[${orderMark}]`)].map(orderOf).sort((one, other) => one - other);
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
    element,
    place: element,
  };
}
