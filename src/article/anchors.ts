import type { Removed } from './article';
import type { PlacedBlock } from './text-blocks';

/** A removal before it is known where in the article it stood. */
export interface Taken extends Omit<Removed, 'id' | 'anchor' | 'html'> {
  /** What was taken out. */
  element: Element;
  /** The element of the page whose number tells where that stood. */
  place: Element;
}

/** Holds the number of an element in the order of the page, which tells where one that was taken out stood. */
export const orderMark = 'data-lisible-order';

/** Marks what names the author or the date of a post, which stays whatever it looks like. */
export const bylineMark = 'data-lisible-byline';

/** Marks where a line begins that tells nothing but the day which the article is shown with; its value is the line's length. */
export const dateMark = 'data-lisible-date';

/** Marks the line with a link to something to watch or hear that stood in its place. */
export const embedMark = 'data-lisible-embed';

/** The number of an element, or of the nearest one around it that has one; -1 outside of all. */
export function orderOf(element: Element): number {
  const own = element.getAttribute(orderMark);
  if (own !== null) return Number(own);
  const numbered = element.closest(`[${orderMark}]`) ?? element.querySelector(`[${orderMark}]`);
  return numbered ? Number(numbered.getAttribute(orderMark)) : -1;
}

/** The number of the last element in an element: it holds all from its own number to this one. */
export function lastOrder(element: Element): number {
  let last = element;
  while (last.lastElementChild) last = last.lastElementChild;
  return orderOf(last);
}

/** The numbers of an article's text blocks, in order. */
export function blockOrders(blocks: readonly PlacedBlock[]): number[] {
  return blocks.map(({ element }) => orderOf(element));
}

/** How many text blocks stand before an element of this number: 0 is the top of the article. */
export function anchorOf(order: number, blocks: readonly number[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] ?? 0) <= order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks what the page does not show, for a rule to remove; a layer by its value. */
export const hiddenMark = 'data-lisible-hidden';
export const hiddenLayer = 'layer';

/** Marks what stays in the window while the text moves under it, for a rule to remove. */
export const overMark = 'data-lisible-over';

/** Marks a paragraph that stands on the right, as a signature does. */
export const rightMark = 'data-lisible-right';

/** Marks what names a part of the text that the page shows on a click. */
export const labelMark = 'data-lisible-label';

/** Says what an element was that stands as a plain one, which does nothing. */
export const wasMark = 'data-lisible-was';

/** A button, or what stands for one. */
export const buttons = `[${wasMark}="button"], [role="button"]`;

/** Marks that few elements bear, which are looked for at once. */
const rareMarks = [
  'hidden',
  'over',
  'was',
  'noscript',
  'byline',
  'date',
  'email',
  'embed',
  'right',
  'label',
].map((name) => `data-lisible-${name}`);
const anyRareMark = rareMarks.map((name) => `[${name}]`).join();

/** Takes the marks of the stages off, which mean nothing outside. */
export function dropMarks(article: Element): void {
  for (const element of article.querySelectorAll(`[${orderMark}]`)) element.removeAttribute(orderMark);
  for (const element of article.querySelectorAll(anyRareMark))
    for (const name of rareMarks) element.removeAttribute(name);
}
