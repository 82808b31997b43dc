import { hiddenMark } from '../anchors';
import type { Measures } from '../measures';
import { nameWords } from '../names';

/** What is shorter is no part of a text, and what has more of it in links and less of it in sentences is a menu. */
const leastText = 20;
const mostLinked = 0.3;
const leastProse = 0.5;
/** A longer line above a part is no label of it. */
const longestLabel = 200;

/** Roles of parts that are shown one at a time, and of what is laid over a page instead. */
const partRoles = new Set(['tabpanel', 'region']);
const overlayRoles = new Set(['dialog', 'alertdialog', 'menu', 'menubar', 'listbox', 'tooltip', 'search']);

/** Names of class and id, words or several joined by dashes, that pages give to the one and the other. */
const partNames = namesIn(
  'accordion faq faqs collapse collapsible collapsed expandable expander toggle panel tabpanel tabcontent answer spoiler read-more readmore show-more showmore more-text more-content truncated',
);
const overlayNames = namesIn(
  'modal popup popover tooltip dropdown menu submenu nav navigation drawer offcanvas overlay banner cookie consent',
);

/**
 * Opens the parts of a text that a page shows one at a time, such as answers under their questions and the panels of
 * tabs: they are hidden until a click and belong to the text all the same. So do formulas that stand as pictures and
 * are there to be read too. What is laid over a page, and menus, stay closed. One pass over what is hidden.
 */
export function openCollapsed(page: Measures): void {
  const hidden = [...page.root.querySelectorAll(`[${hiddenMark}], [hidden]`)];
  const parts = hidden.filter((element) => isPart(element, page));
  const labels = new Map(parts.map((part) => [part, labelOf(part, page)]));
  const evidence = parts.length > 0 ? evidenceFor(parts, labels, page) : [];
  const opened = parts.filter((part) => evidence.some((holds) => holds(part)));
  for (const element of [...opened, ...hidden.filter(isFormula)])
    for (const attribute of [hiddenMark, 'hidden', 'aria-hidden']) element.removeAttribute(attribute);
  for (const part of opened) pressButtonIn(labels.get(part));
}

const button = '[data-lisible-was="button"], [role="button"]';

/** The button that opens a part is its heading, and no control any more. */
function pressButtonIn(label: Element | undefined): void {
  const pressed = label?.matches(button) ? label : label?.querySelector(button);
  pressed?.setAttribute('aria-expanded', 'true');
}

function isFormula(element: Element): boolean {
  return element.childElementCount === 1 && element.firstElementChild?.localName === 'math';
}

function isPart(element: Element, page: Measures): boolean {
  const text = page.text(element);
  return (
    text >= leastText &&
    (page.linkDensity(element) < mostLinked || page.prose(element) >= leastProse * text) &&
    !overlayRoles.has(roleOf(element)) &&
    !isNamed(element, overlayNames)
  );
}

type Labels = ReadonlyMap<Element, Element | undefined>;
type Evidence = (part: Element) => boolean;

function evidenceFor(parts: readonly Element[], labels: Labels, page: Measures): Evidence[] {
  const controlled = controlledIds(page.root);
  const pairs = new Map<string, number>();
  for (const part of parts) {
    const pair = pairOf(part, labels.get(part));
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const shown = new Map<Element, Set<string>>();
  return [
    (part) => partRoles.has(roleOf(part)) || part.getAttribute('hidden') === 'until-found',
    (part) => controlled.has(part.id),
    (part) => labels.get(part) !== undefined && (pairs.get(pairOf(part, labels.get(part))) ?? 0) > 1,
    (part) => (labels.get(part) !== undefined || page.prose(part) > 0) && isNamed(part, partNames),
    (part) => page.prose(part) > 0 && isBesideItsKind(part, shown, page),
  ];
}

/** What a control of the page shows or hides. */
function controlledIds(root: Element): Set<string> {
  const ids = new Set<string>();
  for (const control of root.querySelectorAll('[aria-controls], a[href^="#"]')) {
    const named = control.getAttribute('aria-controls') ?? control.getAttribute('href')?.slice(1) ?? '';
    for (const id of named.split(/\s+/)) if (id) ids.add(id);
  }
  return ids;
}

/** The line above a part that says what it is, and leads nowhere else. */
function labelOf(part: Element, page: Measures): Element | undefined {
  const above = part.previousElementSibling;
  if (!above || above.hasAttribute(hiddenMark) || above.hasAttribute('hidden')) return undefined;
  const length = page.text(above);
  return length > 1 && length <= longestLabel && !leadsElsewhere(above) ? above : undefined;
}

function leadsElsewhere(label: Element): boolean {
  const links = label.localName === 'a' ? [label] : [...label.querySelectorAll('a[href]')];
  return links.some((link) => !/^(?:#|javascript:|$)/i.test(link.getAttribute('href') ?? ''));
}

/** What part, label and the box around them are: pages make all of a list alike. */
function pairOf(part: Element, label: Element | undefined): string {
  return [part.parentElement, label, part].map((element) => (element ? kindOf(element) : '')).join(' ');
}

function kindOf(element: Element): string {
  const [first = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/);
  return `${element.localName}.${first}`;
}

/** A part of the same class stands beside it and is shown. */
function isBesideItsKind(part: Element, shown: Map<Element, Set<string>>, page: Measures): boolean {
  const box = part.parentElement;
  if (!box || !part.hasAttribute('class')) return false;
  let kinds = shown.get(box);
  if (!kinds) {
    const seen = [...box.children].filter(
      (child) => !child.hasAttribute(hiddenMark) && !child.hasAttribute('hidden') && page.prose(child) > 0,
    );
    kinds = new Set(seen.map(kindOf));
    shown.set(box, kinds);
  }
  return kinds.has(kindOf(part));
}

function roleOf(element: Element): string {
  return element.getAttribute('role') ?? '';
}

function namesIn(list: string): string[] {
  return list.split(' ').map((name) => `-${name}-`);
}

function isNamed(element: Element, names: readonly string[]): boolean {
  return ['class', 'id'].some((attribute) => {
    const { joined } = nameWords(element.getAttribute(attribute));
    return names.some((name) => joined.includes(name));
  });
}
