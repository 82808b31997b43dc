import { hiddenLayer, hiddenMark } from '../anchors';
import type { Measures } from '../measures';
import { nameWords } from '../names';
import { climb } from './climb';
import { squash } from './evidence';
import { says } from './words';

/** Of a text that has more of it in links and less of it in sentences it is a menu. */
const mostLinked = 0.3;
const leastProse = 0.5;
/** A table with more of it in links is a menu too; its cells may all be names that lead somewhere. */
const mostLinkedTable = 0.7;
/** A longer line above a part is no label of it. */
const longestLabel = 200;

const overlayRoles = new Set(['dialog', 'alertdialog', 'menu', 'menubar', 'listbox', 'tooltip', 'search']);
const overlayNames = namesIn(
  'modal popup popover tooltip drawer offcanvas off-canvas overlay lightbox toast banner cookie consent search',
);
const menuNames = namesIn('dropdown menu submenu nav navigation');

/** What the head, the foot and the menus of a page open is theirs. */
const menus = 'nav, [role="navigation"], [role="menubar"], [role="banner"], [role="contentinfo"]';
const pageEdges = 'header, footer';
const texts = 'article, main';

export const isClosed = (element: Element): boolean =>
  element.hasAttribute(hiddenMark) || element.hasAttribute('hidden');

/** What is hidden and may be a part of the text, by what it holds and what it is named: no menu and no layer. */
export function mayBePart(element: Element, page: Measures): boolean {
  if (element.localName === 'tr') return isRowToRead(element, page);
  const text = page.text(element);
  const saysSomething =
    text > 0
      ? page.linkDensity(element) < mostLinked || page.prose(element) >= leastProse * text
      : element.localName !== 'picture' && element.querySelector('img') !== null;
  return (
    saysSomething &&
    element.getAttribute(hiddenMark) !== hiddenLayer &&
    !overlayRoles.has(roleOf(element)) &&
    !isNamed(element, overlayNames) &&
    !(isNamed(element, menuNames) && !isProseAlone(element, page)) &&
    !isForOtherScreens(element) &&
    !isOfPageEdge(element)
  );
}

/** Whatever it is named, a menu has links. */
function isProseAlone(element: Element, page: Measures): boolean {
  return page.prose(element) >= leastProse * page.text(element) && page.linkDensity(element) === 0;
}

function isRowToRead(row: Element, page: Measures): boolean {
  const table = row.closest('table');
  return page.text(row) > 0 && table !== null && page.linkDensity(table) < mostLinkedTable;
}

function isOfPageEdge(element: Element): boolean {
  return (
    element.parentElement?.closest(menus) != null ||
    (element.closest(pageEdges) !== null && element.closest(texts) === null)
  );
}

/** Words of a class that show or hide what has it, and the screens for which. Together they tell of a copy for one. */
const showing = new Set('none hidden hide show visible only'.split(' '));
const screens = new Set(
  'xs sm md lg xl xxl s m l med mobile phone handheld tablet touch desktop widescreen small medium large'.split(
    ' ',
  ),
);
const paper = 'print';

function isForOtherScreens(element: Element): boolean {
  return (element.getAttribute('class') ?? '').split(/\s+/).some((name) => {
    const { list } = nameWords(name);
    const isForSome = list.some((word) => screens.has(word)) && list.some((word) => showing.has(word));
    return isForSome || list.includes(paper);
  });
}

/** The outermost box that says nothing but what a part says: frameworks set one in another to fold them. */
function boxOf(part: Element, page: Measures): Element {
  return climb(part, (box) => page.text(box) === page.text(part));
}

/** The line above a part that says what it is, and leads nowhere else. */
export function labelOf(part: Element, page: Measures): Element | undefined {
  const above = boxOf(part, page).previousElementSibling;
  if (!above || isClosed(above)) return undefined;
  const length = page.text(above);
  return length > 1 && length <= longestLabel && !leadsElsewhere(above) ? above : undefined;
}

export function leadsElsewhere(label: Element): boolean {
  const links = label.localName === 'a' ? [label] : [...label.querySelectorAll('a[href]')];
  return links.some((link) => !/^(?:#|javascript:|$)/i.test(link.getAttribute('href') ?? ''));
}

/** What shows or hides other elements, by their names: as ARIA has it, as a link, and as the most used framework does. */
export const controls = '[aria-controls], [data-target], [data-bs-target], a[href^="#"]';

/** The names of the elements that a control shows or hides. */
export function controlledBy(control: Element): string[] {
  const named = control.getAttribute('aria-controls') ?? '';
  const targets = ['data-target', 'data-bs-target', 'href'].map((name) => control.getAttribute(name) ?? '');
  const ids = targets.filter((target) => target.startsWith('#')).map((target) => target.slice(1));
  return [...named.split(/\s+/), ...ids].filter(Boolean);
}

/** Says of itself whether it is open, and not that what it opens is a menu or a dialog. */
const openers = '[aria-expanded]:not([aria-haspopup])';

/** The line above or below a part is a control that opens it: by what it says of itself, or in words. */
export function hasOpener(part: Element, page: Measures): boolean {
  const { previousElementSibling: above, nextElementSibling: below } = boxOf(part, page);
  const line = part.parentElement;
  const isOpener = above !== null && (above.matches(openers) || above.querySelector(openers) !== null);
  // A part within a line of text has its control below the line.
  const under = below ?? (line?.lastElementChild === part ? line.nextElementSibling : null);
  return (
    (isOpener && !leadsElsewhere(above)) ||
    [above, under].some((beside) => beside !== null && saysMore(beside))
  );
}

/** A button that offers the rest of a text, and leads nowhere else. */
export function saysMore(element: Element): boolean {
  return !leadsElsewhere(element) && says(squash(element.textContent), 'more');
}

/** What part, label and the box around them are: pages make all of a list alike. */
export function pairOf(part: Element, label: Element | undefined): string {
  return [part.parentElement, label, part].map((element) => (element ? kindOf(element) : '')).join(' ');
}

/** Names that hide what has them are those of no kind. */
const hidingNames = new Set([
  'hidden',
  'hide',
  'd-none',
  'is-hidden',
  'invisible',
  'collapsed',
  'closed',
  'inactive',
]);

/** The names of its classes, numbers left open, which pages count their parts with. */
export function classesOf(element: Element): string[] {
  return (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((name) => name !== '' && !hidingNames.has(name))
    .map((name) => name.replace(/\d+/g, '#'));
}

export function kindOf(element: Element): string {
  return `${element.localName}.${classesOf(element)[0] ?? ''}`;
}

export function roleOf(element: Element): string {
  return element.getAttribute('role') ?? '';
}

export function namesIn(list: string): string[] {
  return list.split(' ').map((name) => `-${name}-`);
}

export function isNamed(element: Element, names: readonly string[]): boolean {
  return ['class', 'id'].some((attribute) => {
    const { joined } = nameWords(element.getAttribute(attribute));
    return names.some((name) => joined.includes(name));
  });
}
