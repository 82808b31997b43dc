import { buttons, hiddenMark, labelMark } from '../anchors';
import type { Measures } from '../measures';
import { squash } from './evidence';
import {
  classesOf,
  controlledBy,
  controls,
  hasOpener,
  isClosed,
  isNamed,
  kindOf,
  labelOf,
  mayBePart,
  namesIn,
  pairOf,
  roleOf,
  saysMore,
} from './parts';

/** What is shorter is opened only with others of its kind: alone it may be a message or a hint. */
const leastText = 20;
/** No control opens a rest of a text that is shorter: what it opens is a menu or a message. */
const leastRest = 80;
/** The text leads to as many of its parts, such as notes. */
const fewestNotes = 2;
/** Hidden rows of a table that are no template for others and no line for an empty table. */
const fewestRows = 2;

/** Names of class and id, words or several joined by dashes, that pages give to such parts. */
const partNames = namesIn(
  'accordion faq faqs collapse collapsible collapsed expandable expander toggle panel tabpanel tabcontent answer spoiler read-more readmore show-more showmore more-text more-content truncated',
);

/**
 * Opens the parts of a text that a page shows one at a time, such as answers under their questions and the panels of
 * tabs: they are hidden until a click and belong to the text all the same. So do formulas that stand as pictures and
 * are there to be read too. What is laid over a page, and menus, stay closed. One pass over what is hidden. Gives the
 * parts that it opened.
 */
export function openCollapsed(hidden: readonly Element[], page: Measures): Element[] {
  const parts = hidden.filter((element) => mayBePart(element, page));
  const labels = new Map(parts.map((part) => [part, labelOf(part, page)]));
  const opened = withTheirKind(parts, labels, openedBy(parts, labels, page));
  for (const element of [...opened, ...hidden.filter(isFormula)])
    for (const attribute of [hiddenMark, 'hidden', 'aria-hidden']) element.removeAttribute(attribute);
  for (const part of opened) pressButtonIn(labels.get(part));
  return opened;
}

/** The button that opens a part is its label, and no control any more. */
function pressButtonIn(label: Element | undefined): void {
  const pressed = label?.matches(buttons) ? label : label?.querySelector(buttons);
  if (pressed && !saysMore(pressed)) pressed.setAttribute(labelMark, '');
}

function isFormula(element: Element): boolean {
  return element.childElementCount === 1 && element.firstElementChild?.localName === 'math';
}

type Labels = ReadonlyMap<Element, Element | undefined>;
type Evidence = (part: Element) => boolean;

function openedBy(parts: readonly Element[], labels: Labels, page: Measures): Element[] {
  const evidence = parts.length > 0 ? evidenceFor(parts, labels, page) : [];
  return parts.filter((part) => evidence.some((holds) => holds(part)));
}

function evidenceFor(parts: readonly Element[], labels: Labels, page: Measures): Evidence[] {
  const controlled = controlledIds(page.root);
  const isControlled = ({ id }: Element): boolean => controlled.has(id);
  const isReferredTo = (part: Element): boolean =>
    [...part.querySelectorAll('[id]')].filter(isControlled).length >= fewestNotes;
  const pairs = new Map<string, number>();
  for (const part of parts) {
    if (page.text(part) < leastText || !labels.get(part)) continue;
    const pair = pairOf(part, labels.get(part));
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const shown = new Map<Element, Shown>();
  const tables = new Map<Element, boolean>();
  const isLong = (part: Element): boolean => page.text(part) >= leastText;
  return [
    (part) => roleOf(part) === 'tabpanel' && page.text(part) > 0,
    (part) => isLong(part) && (roleOf(part) === 'region' || part.getAttribute('hidden') === 'until-found'),
    (part) => isLong(part) && (isControlled(part) || isReferredTo(part)),
    (part) => isLong(part) && (pairs.get(pairOf(part, labels.get(part))) ?? 0) > 1,
    (part) =>
      isLong(part) && (labels.get(part) !== undefined || page.prose(part) > 0) && isNamed(part, partNames),
    (part) => page.text(part) >= leastRest && hasOpener(part, page),
    (part) => holdsSomething(part, page) && isBesideItsKind(part, shown, page),
    (part) => isRowOfMany(part, tables),
  ];
}

/** What a control of the page shows or hides. */
function controlledIds(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const control of root.querySelectorAll(controls)) for (const id of controlledBy(control)) ids.add(id);
  return ids;
}

const somethingShown = 'pre, table, figure, img';

function holdsSomething(part: Element, page: Measures): boolean {
  return page.prose(part) > 0 || part.querySelector(somethingShown) !== null;
}

/** What stands in a box and is shown. */
interface Shown {
  /** Elements with each of their classes. */
  kinds: Set<string>;
  texts: Set<string>;
}

/** A part of the same class stands beside it and is shown, and does not say the same for another screen. */
function isBesideItsKind(part: Element, known: Map<Element, Shown>, page: Measures): boolean {
  const box = part.parentElement;
  if (!box || classesOf(part).length === 0) return false;
  let shown = known.get(box);
  if (!shown) {
    const seen = [...box.children].filter((child) => !isClosed(child) && holdsSomething(child, page));
    shown = {
      kinds: new Set(seen.flatMap((one) => classesOf(one).map((name) => `${one.localName}.${name}`))),
      texts: new Set(seen.map((one) => squash(one.textContent)).filter(Boolean)),
    };
    known.set(box, shown);
  }
  return shown.kinds.has(kindOf(part)) && !shown.texts.has(squash(part.textContent));
}

/** Several rows of a table are hidden and others are not. */
function isRowOfMany(part: Element, known: Map<Element, boolean>): boolean {
  const rows = part.parentElement;
  if (part.localName !== 'tr' || !rows) return false;
  let isCollapsed = known.get(rows);
  if (isCollapsed === undefined) {
    const closed = [...rows.children].filter(isClosed).length;
    isCollapsed = closed >= fewestRows && closed < rows.childElementCount;
    known.set(rows, isCollapsed);
  }
  return isCollapsed;
}

/** What was opened, and all that pages made like it, however short. */
function withTheirKind(parts: readonly Element[], labels: Labels, opened: readonly Element[]): Element[] {
  const kindsIn = new Map<Element | null, Set<string>>();
  const pairs = new Set<string>();
  for (const part of opened) {
    const kinds = kindsIn.get(part.parentElement) ?? new Set();
    kindsIn.set(part.parentElement, kinds);
    if (classesOf(part).length > 0) kinds.add(kindOf(part));
    if (labels.get(part)) pairs.add(pairOf(part, labels.get(part)));
  }
  const known = new Set(opened);
  return parts.filter(
    (part) =>
      known.has(part) ||
      kindsIn.get(part.parentElement)?.has(kindOf(part)) ||
      (labels.get(part) !== undefined && pairs.has(pairOf(part, labels.get(part)))),
  );
}
