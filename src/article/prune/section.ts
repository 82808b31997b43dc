import { bareText } from '../file-names';
import type { Measures } from '../measures';

const headings = 'h1, h2, h3, h4, h5, h6';

/** A box with more prose than this is more than the section of a heading that announces noise. */
const mostProse = 1500;

/**
 * What a heading stands over: the box around it, as long as that holds nothing else of the article; else the heading
 * and what follows up to the next heading of its rank, at most `blocks` blocks.
 */
export function sectionOf(heading: Element, page: Measures, blocks = 6): Element[] {
  const box = boxOf(heading, page);
  return box ? [box] : [heading, ...following(heading, blocks)];
}

/** The same in its parts, where a box that has something under the heading ends before text that stands beside it. */
export function sectionUnder(
  heading: Element,
  page: Measures,
  blocks: number,
): { box?: Element; following: Element[] } {
  const box = boxOf(heading, page, (at) => page.text(at) > page.text(heading) && isBesideText(at, page));
  return box ? { box, following: [] } : { following: following(heading, blocks) };
}

/** With more of it in links, what looks like text leads elsewhere. */
const mostLinkedOfText = 0.1;

function isBesideText(element: Element, page: Measures): boolean {
  return [...(element.parentElement?.children ?? [])].some(
    (beside) => beside !== element && page.prose(beside) > 0 && page.linkDensity(beside) < mostLinkedOfText,
  );
}

/** What is shorter is a label, and what has more than this part of it in links leads elsewhere. */
const leastText = 50;
const mostLinked = 0.2;

/**
 * Whether a heading stands over a section of the text, one among others, whatever it says: an article about sharing or
 * comments has such sections. A paragraph follows it, and another heading of its rank stands beside it.
 * @param isLast true where the last of the sections may be it; noise often stands there
 */
export function isTextSection(heading: Element, page: Measures, isLast = true): boolean {
  if (!/^h[2-6]$/.test(heading.localName)) return false;
  const text = heading.nextElementSibling;
  if (text?.localName !== 'p' || page.text(text) < leastText || page.linkDensity(text) > mostLinked)
    return false;
  return isBeside(heading, 'nextElementSibling') || (isLast && isBeside(heading, 'previousElementSibling'));
}

/** Siblings of a heading among which another of its rank is looked for. */
const mostSiblings = 40;

function isBeside(heading: Element, way: 'nextElementSibling' | 'previousElementSibling'): boolean {
  let at = heading[way];
  for (let count = 0; at && count < mostSiblings; count++, at = at[way])
    if (at.localName === heading.localName) return true;
  return false;
}

/** Boxes of remarks that the text makes, as programs for documentation name them. */
const remarks = '.admonition, .seealso';

/**
 * Whether what writes the page made a heading from the text itself: its id is made from its words, as it is where a text
 * may be linked to by its sections, or it names a remark. What a site sets around all of its texts has neither.
 */
export function isOwnSection(heading: Element): boolean {
  const words = bareText(heading.textContent ?? '');
  const named = [heading, heading.querySelector('[id]')];
  return named.some((one) => one?.id && bareText(one.id) === words) || heading.closest(remarks) !== null;
}

/**
 * Whether a box is one of several sections of a text that are named after their headings: the words of their ids tell
 * nothing of what they are for.
 */
export function isOneOfSections(box: Element): boolean {
  if (!isNamedByHeading(box)) return false;
  return [box.previousElementSibling, box.nextElementSibling].some(
    (beside) => beside !== null && isNamedByHeading(beside),
  );
}

/** A section of a text, whose id is made from the words of the heading that it begins with. */
export function isNamedByHeading(box: Element): boolean {
  const heading = box.firstElementChild;
  const words = /^h[1-6]$/.test(heading?.localName ?? '') ? bareText(heading?.textContent ?? '') : '';
  return words !== '' && bareText(box.id) === words;
}

/** The outermost ancestor whose first words are the heading's and which holds no other heading of the same rank. */
function boxOf(
  heading: Element,
  page: Measures,
  isEnd: (box: Element) => boolean = () => false,
): Element | undefined {
  let box: Element | undefined;
  for (let at = heading; isFirst(at, page) && !isEnd(at); ) {
    const around = at.parentElement;
    if (!around || around === page.root || /^(?:article|main)$/.test(around.localName)) break;
    if (page.prose(around) > mostProse || holdsOtherSections(around, heading)) break;
    if (around.children.length > 1) box = around;
    at = around;
  }
  return box;
}

/** Nothing is said before it in the element around it. */
function isFirst(element: Element, page: Measures): boolean {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim()) return false;
    if (node.nodeType === 1 && page.text(node as Element) > 0) return false;
  }
  return true;
}

function holdsOtherSections(box: Element, heading: Element): boolean {
  return [...box.querySelectorAll(headings)].some(
    (other) => other !== heading && rank(other) <= rank(heading) && !other.closest('li, a, article'),
  );
}

function following(heading: Element, blocks: number): Element[] {
  const found: Element[] = [];
  for (let at = heading.nextElementSibling; at && found.length < blocks; at = at.nextElementSibling) {
    if (at.matches(headings) && rank(at) <= rank(heading)) break;
    found.push(at);
  }
  return found;
}

function rank(heading: Element): number {
  return /^h[1-6]$/.test(heading.localName) ? Number(heading.localName[1]) : 7;
}
