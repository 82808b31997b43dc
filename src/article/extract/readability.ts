import { orderMark } from '../anchors';
import { Measures } from '../measures';
import { LinearReadability } from './linear-readability';
import type { Hints, Strategy } from './strategy';

/** What is shorter is found by Readability's looser passes too, which is what it does where it must. */
const enoughCharacters = 300;

/** Mozilla's algorithm, on which Firefox's Reader View is built: scores paragraphs and takes the block that holds most. */
export const readability: Strategy = {
  name: 'readability',
  find(page, { parseHtml }) {
    const copy = copyOf(page.root, parseHtml);
    prepare(copy, page);
    const found = new LinearReadability(copy, {
      charThreshold: enoughCharacters,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse();
    if (!found?.content) return undefined;
    showHeadingNames(found.content);
    const title = found.title ?? '';
    const measures = new Measures(found.content);
    const whole = wholeOf(found.content, measures.prose(found.content), page);
    return whole
      ? { element: whole, trust: 1, title }
      : { element: found.content, measures, trust: 1, title };
  },
};

const bodies = 'article, [itemprop~="articleBody"]';

/** The body that the page marks has so many times the prose of what was found… */
const leastMore = 1.5;
/** … and at least this part of the page's, in a page with as much of it. */
const leastShare = 0.5;
const leastProse = 500;
/**
 * The body of the article as the page marks it, where Readability found no more than a part of it: it scores boxes by
 * their commas, and a list of names has the most.
 */
function wholeOf(found: Element, prose: number, page: Measures): Element | undefined {
  const most = page.prose(page.root);
  const least = Math.max(leastShare * most, leastMore * prose);
  if (most < leastProse || most < least) return undefined;
  return boxesAround(found, page).find(
    (box) => page.prose(box) >= least && (prose === 0 || box.matches(bodies)),
  );
}

/** The boxes of the page around what was found, the innermost first. */
function boxesAround(found: Element, page: Measures): Element[] {
  const number = found.querySelector(`[${orderMark}]`)?.getAttribute(orderMark);
  const boxes: Element[] = [];
  let at = page.root.querySelector(`[${orderMark}="${number}"]`);
  for (; at && at !== page.root; at = at.parentElement) boxes.push(at);
  return boxes;
}

/** Readability changes the document that it reads. */
function copyOf(body: Element, parseHtml: Hints['parseHtml']): Document {
  const copy = parseHtml('<!doctype html><html><head></head><body></body></html>');
  copy.body.replaceWith(copy.importNode(body, true));
  return copy;
}

/** Keeps in the text what Readability takes for noise by its name alone. */
function prepare(copy: Document, page: Measures): void {
  const asides = page.root.querySelectorAll('aside');
  const originals = new Map([...asides].map((aside) => [aside.getAttribute(orderMark), aside]));
  for (const element of [...copy.body.querySelectorAll('aside, table, h1, h2, h3, h4, h5, h6')]) {
    if (element.localName === 'table') hideNamesOfData(element);
    else if (element.localName !== 'aside') hideNames(element);
    else if (isAmongText(originals.get(element.getAttribute(orderMark)), page)) asBox(element);
  }
}

const hiddenName = 'data-lisible-heading-';

/** Headings bear names made from their words, and one named `related-work` is no list of other articles. */
function hideNames(heading: Element): void {
  for (const name of ['id', 'class']) {
    const value = heading.getAttribute(name);
    if (value === null) continue;
    heading.setAttribute(hiddenName + name, value);
    heading.removeAttribute(name);
  }
}

/** With as many rows, one of them of headings, a table holds data, whether it is named `sticky-header` or not. */
const leastRows = 3;

function hideNamesOfData(table: Element): void {
  if (table.querySelector('th') && table.querySelectorAll('tr').length >= leastRows) hideNames(table);
}

function showHeadingNames(article: Element): void {
  for (const heading of article.querySelectorAll(`[${hiddenName}id], [${hiddenName}class]`)) {
    for (const name of ['id', 'class']) {
      const value = heading.getAttribute(hiddenName + name);
      if (value !== null) heading.setAttribute(name, value);
      heading.removeAttribute(hiddenName + name);
    }
  }
}

/** Readability takes every aside out of the text. */
function asBox(aside: Element): void {
  const box = aside.ownerDocument.createElement('div');
  box.setAttribute(orderMark, aside.getAttribute(orderMark) ?? '');
  box.append(...aside.childNodes);
  aside.replaceWith(box);
}

/** An aside with more than this part of its text in links leads elsewhere. */
const mostLinked = 0.2;

/** A note, a tip or a box of facts: it stands between paragraphs of prose, and hardly leads anywhere. */
function isAmongText(aside: Element | undefined, page: Measures): boolean {
  return (
    aside !== undefined &&
    page.text(aside) > 0 &&
    page.linkDensity(aside) < mostLinked &&
    [aside.previousElementSibling, aside.nextElementSibling].every((beside) => beside && isText(beside, page))
  );
}

function isText(element: Element, page: Measures): boolean {
  return /^(?:p|pre|ul|ol|h[2-6]|table|figure|blockquote)$/.test(element.localName) && page.text(element) > 0;
}
