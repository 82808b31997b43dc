import { lastOrder, orderMark, orderOf } from '../anchors';
import { holdsBlock } from '../text-blocks';
import type { PageBlock, PageBlocks } from './page-blocks';
import type { Surrounding } from './surroundings';

/** Elements that cannot be parted from what is in them. */
const structural = new Set(
  'ul ol li dl dt dd table thead tbody tfoot tr td th blockquote pre figure details'.split(' '),
);
/** Elements that hold no blocks. */
const flat = /^(?:p|h[1-6]|a|span|b|i|em|strong|code|small|figcaption)$/;

/** Puts blocks of the page that the article lacks into it, each at its place; in the page's order. */
export function addBlocks(
  article: Element,
  { blocks }: PageBlocks,
  isAdded: (block: PageBlock) => boolean,
): void {
  const added = blocks.filter(isAdded);
  if (added.length === 0) return;
  const places = new Places(article);
  for (const [element, around] of wholesOf(added)) places.put(element, around);
}

/** The largest elements that hold nothing but added blocks; what stands bare among others, in a paragraph of its own. */
function wholesOf(added: readonly PageBlock[]): Map<Element, Surrounding | undefined> {
  const counts = new Map<Surrounding, number>();
  for (const { at } of added)
    for (let up: Surrounding | undefined = at; up?.around; up = up.around)
      counts.set(up, (counts.get(up) ?? 0) + 1);
  const isWhole = (at: Surrounding | undefined): boolean => at !== undefined && counts.get(at) === at.blocks;
  const holders: Holders = new Map();
  const found = new Map<Element, Surrounding | undefined>();
  for (const block of added) {
    let at = block.at;
    if (!isWhole(at)) found.set(paragraphOf(block, holders), at);
    else {
      while (isWhole(at.around) && at.around) at = at.around;
      found.set(at.element, at.around);
    }
  }
  return found;
}

/** A copy of a text that stands bare among blocks. */
function paragraphOf({ nodes, element }: PageBlock, holders: Holders): Element {
  const paragraph = element.ownerDocument.createElement('p');
  const inner = new Set(nodes.map((node) => lineOf(element, node, holders)));
  paragraph.append(...[...inner].map((node) => node.cloneNode(true)));
  const [first] = inner;
  const order = first ? orderBefore(first, element) : orderOf(element);
  paragraph.setAttribute(orderMark, String(order));
  return paragraph;
}

/** The number after which a part of an element stands: that of what precedes it there, else its own. */
function orderBefore(part: Node, element: Element): number {
  for (let before = part.previousSibling; before; before = before.previousSibling)
    if (before.nodeType === 1) return lastOrder(before as Element);
  return orderOf(part.parentElement ?? element);
}

/** The largest part of a line in an element that a text stands in: links and the like, none that holds other blocks. */
function lineOf(element: Element, text: Text, holders: Holders): Node {
  let at: Node = text;
  while (at.parentElement && at.parentElement !== element && !holdsBlocks(at.parentElement, holders))
    at = at.parentElement;
  return at;
}

/** Whether elements hold blocks: many texts stand in the same one. */
type Holders = Map<Element, boolean>;

function holdsBlocks(element: Element, holders: Holders): boolean {
  const known = holders.get(element);
  if (known !== undefined) return known;
  const holds = holdsBlock(element);
  holders.set(element, holds);
  return holds;
}

/** The elements of an article by the numbers that they bear in the page. */
class Places {
  private readonly known = new Map<string, Element>();
  /** Where among the children of an element the last one was put. */
  private readonly cursors = new Map<Element, Element>();
  private readonly top: Element;

  constructor(article: Element) {
    for (const element of article.querySelectorAll(`[${orderMark}]`))
      this.known.set(element.getAttribute(orderMark) ?? '', element);
    this.top = innermostBox(article);
  }

  /** Puts a copy of an element where it stands in the page. */
  put(element: Element, around: Surrounding | undefined): void {
    this.insert(element.cloneNode(true) as Element, this.holderFor(around));
  }

  /** The article's element for one of the page, made where it is a part that cannot be left out. */
  private holderFor(at: Surrounding | undefined): Element {
    if (!at?.around) return this.top;
    const known = this.known.get(at.element.getAttribute(orderMark) ?? '');
    if (known && !flat.test(known.localName)) return known;
    const outer = this.holderFor(at.around);
    if (known || !structural.has(at.element.localName)) return outer;
    const made = at.element.cloneNode(false) as Element;
    this.known.set(made.getAttribute(orderMark) ?? '', made);
    this.insert(made, outer);
    return made;
  }

  private insert(made: Element, holder: Element): void {
    const order = orderOf(made);
    const last = this.cursors.get(holder);
    let next = last ? last.nextElementSibling : holder.firstElementChild;
    while (next && firstOrder(next) <= order) next = next.nextElementSibling;
    holder.insertBefore(made, next);
    this.cursors.set(holder, made);
  }
}

/** The number of an element or the first in it; -1 where none has one, so that it stays where it is. */
function firstOrder(element: Element): number {
  const numbered = element.hasAttribute(orderMark) ? element : element.querySelector(`[${orderMark}]`);
  return numbered ? Number(numbered.getAttribute(orderMark)) : -1;
}

/** Ways of finding wrap what they found in boxes of their own. */
function innermostBox(article: Element): Element {
  let at = article;
  for (
    let only = at.firstElementChild;
    only && !only.nextElementSibling && !only.hasAttribute(orderMark);
    only = at.firstElementChild
  )
    at = only;
  return at;
}
