import { lastOrder, orderOf } from '../anchors';
import type { Measures } from '../measures';
import { blockTexts, isBlock, squash, visibleText } from '../text-blocks';
import { nodeAfter, nodeBefore } from '../walk';

/** What stands between heading and text beyond this many parts, or this share of the text, is something else. */
const mostParts = 5;
const mostShare = 0.5;

/** A block with more than this part of its text in links leads elsewhere. */
const mostLinked = 0.3;
/** A picture narrower than this, in pixels, is an ornament. */
const leastWidth = 300;
/** No caption is longer, in characters. */
const longestCaption = 250;

/**
 * The standfirst and the picture that stand between an article's heading and its text, in boxes of their own, and are
 * lost where the text alone is taken for the article.
 * @param page the pruned page
 * @param article what was found in it, with the numbers of its elements
 */
export function leadOf(page: Measures, heading: Element, article: Element): Element[] {
  const start = orderOf(heading);
  const end = firstOrder(article);
  if (start < 0 || end <= start) return [];
  const above = pictureAbove(heading, page);
  const parts = [...(above ? [above] : []), ...between(page, start, end)];
  if (parts.length === 0) return [];
  const lists = parts.filter((part) => isKeyPoints(part, page));
  const length = parts.reduce(
    (sum, part) => sum + (lists.includes(part) ? page.text(part) : page.prose(part)),
    0,
  );
  if (parts.length > mostParts || length > mostShare * article.textContent.length) return [];
  const known = new Set([...blockTexts(article), ...imagesOf(article)]);
  return parts.filter((part) => {
    // Several lists are the beginnings of other articles.
    if (lists.length > 1 && lists.includes(part)) return false;
    const content = squash(visibleText(part)) || (imagesOf(part)[0] ?? '');
    return !known.has(content) && known.add(content);
  });
}

/** The number of the block that the article's text begins in. */
function firstOrder(article: Element): number {
  for (let node: Node | null = article; node; node = nodeAfter(node, article))
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return orderOf(blockAround(node, article));
  return -1;
}

function blockAround(node: Node, root: Element): Element {
  let at = node.parentElement;
  while (at && at !== root && !isBlock(at)) at = at.parentElement;
  return at ?? root;
}

/** Paragraphs and pictures of the page after one number and before another. */
function between(page: Measures, start: number, end: number): Element[] {
  const found: Element[] = [];
  const open: Element[] = [page.root];
  for (let element = open.pop(); element && found.length <= mostParts; element = open.pop()) {
    const order = element === page.root ? -1 : orderOf(element);
    if (order >= end) break;
    if (order > start && lastOrder(element) < end && isPart(element, page)) found.push(element);
    else if (lastOrder(element) > start)
      for (let child = element.lastElementChild; child; child = child.previousElementSibling)
        open.push(child);
  }
  return found;
}

/** Elements before a heading among which its picture stands. */
const mostBefore = 20;

/** The large picture that stands right above a heading, in the same box as the text: a banner stands outside. */
function pictureAbove(heading: Element, page: Measures): Element | undefined {
  const box = boxOfText(heading, page);
  if (!box) return undefined;
  let node = nodeBefore(heading, box);
  for (let count = 0; node && count < mostBefore; count++, node = nodeBefore(node, box)) {
    const image = node as Element;
    const figure = node.parentElement?.closest('figure');
    if (node.nodeType === 3 && /\S/.test((node as Text).data) && !figure) return undefined;
    if (image.localName === 'img' && isWide(image) && !leadsHome(image)) return figure ?? image;
  }
  return undefined;
}

/** The nearest box around a heading with most of the page's prose, where it is not the page as a whole. */
function boxOfText(heading: Element, page: Measures): Element | undefined {
  const least = page.prose(page.root) / 2;
  let box = heading.parentElement;
  while (box && box !== page.root && page.prose(box) < least) box = box.parentElement;
  return box && box !== page.root ? box : undefined;
}

/** The name of a site above a heading is an image in a link to its first page. */
function leadsHome(image: Element): boolean {
  const href = image.closest('a')?.getAttribute('href') ?? '';
  return /^(?:https?:\/\/[^/]+)?\/?(?:[?#]|$)/.test(href) && image.closest('a') !== null;
}

function isWide(image: Element): boolean {
  return Number(image.getAttribute('width')) >= leastWidth;
}

function isPart(element: Element, page: Measures): boolean {
  return isPicture(element, page) || isParagraph(element, page) || isKeyPoints(element, page);
}

function isParagraph(element: Element, page: Measures): boolean {
  return (
    /^(?:p|div|section|h[2-6]|blockquote)$/.test(element.localName) &&
    page.prose(element) > 0 &&
    page.linkDensity(element) < mostLinked &&
    ![...element.children].some(isBlock) &&
    !element.closest('li, table, dl, aside, form')
  );
}

const mostPoints = 7;
const leastPoint = 25;

/** What the article says in a few points: a list of plain lines without links, alone in a box or under its heading. */
function isKeyPoints(element: Element, page: Measures): boolean {
  const { children } = element;
  const isHeaded = children.length === 2 && /^h[2-6]$/.test(children[0]?.localName ?? '');
  const list = isHeaded ? children[1] : element;
  if (!list || !/^[uo]l$/.test(list.localName) || list.childElementCount > mostPoints) return false;
  const isPoint = (item: Element): boolean =>
    item.localName === 'li' && page.text(item) >= leastPoint && ![...item.children].some(isBlock);
  return (
    list.childElementCount > 1 &&
    page.own(element) === page.text(element) &&
    [...list.children].every(isPoint)
  );
}

/** A figure, an image with a caption in a box, or an image alone that says it is large. */
function isPicture(element: Element, page: Measures): boolean {
  if (element.localName !== 'figure' && page.text(element) > longestCaption) return false;
  if (imagesOf(element).length !== 1) return false;
  if (element.localName === 'figure') return true;
  const isAlone = page.text(element.parentElement ?? element) === 0;
  if (element.localName === 'img') return isAlone && isWide(element);
  return isCaptioned(element, page);
}

function isCaptioned(box: Element, page: Measures): boolean {
  const length = page.text(box);
  return (
    isBlock(box) &&
    length > 0 &&
    length <= longestCaption &&
    page.own(box) === length &&
    blockTexts(box).length === 1
  );
}

function imagesOf(element: Element): string[] {
  const images = element.localName === 'img' ? [element] : [...element.querySelectorAll('img')];
  return images.map((image) => image.getAttribute('src') ?? '').filter(Boolean);
}
