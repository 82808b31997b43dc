import { add, addMade, partWords } from './add';
import { type Budget, mostDepth, pageBudget } from './budget';
import { copyElement } from './copy-element';
import { copyMetadata, tellsOfPage } from './copy-metadata';
import { embedCard } from './embeds';
import { frameContent, mostFrames, resolveAddresses } from './frames';
import { type NativeNode, nativeNode, nativeProperty, ofDocument } from './native-node';
import { noscriptImages } from './noscript-images';
import { hiddenTest } from './visibility';

export interface Snapshot {
  /** A document of its own in which nothing runs or loads. */
  document: Document;
  /** True where the page was beyond a budget and only its beginning was taken. */
  cut: boolean;
}

export interface SnapshotOptions {
  /** Address that the page was read at. */
  url: string;
  parseHtml: (html: string) => Document;
  /** True where the page is laid out, so that its styles tell what can be seen. */
  live: boolean;
}

/** Elements that are no part of the text and whose content is not looked at. */
const dropped = new Set(
  'style base object embed applet canvas audio video iframe frame noframes noembed svg input select textarea option datalist map area dialog'.split(
    ' ',
  ),
);

/** Of those, the ones that may play something. */
const played = new Set(['iframe', 'video', 'audio']);

/** Set on what the page does not show, for a rule to remove. */
export const hiddenMark = 'data-lisible-hidden';
/** Set on what stands there for readers without scripts. */
const noscriptMark = 'data-lisible-noscript';
/** Set on what holds a field for an e-mail address. */
const emailMark = 'data-lisible-email';

/**
 * Copies a page into an inert document: what it tells of itself in the head, the rest in the body, open shadow roots in
 * their place, lazy images with their real addresses, names that could hide a property left out, depth and size bounded.
 * Its elements are numbered in their order. The page is not changed. One pass without recursion.
 */
export function takeSnapshot(page: Document, { url, parseHtml, live }: SnapshotOptions): Snapshot {
  const document = parseHtml('<!doctype html><html><head></head><body></body></html>');
  const root = ofDocument(page, 'documentElement');
  const budget = pageBudget();
  if (root) {
    copyAttributes(root, document.documentElement);
    const native = nativeNode(root);
    const view = live ? ofDocument(page, 'defaultView') : null;
    const isHidden = hiddenTest(view, native);
    const frames: Copying['frames'] = [];
    const copying = { document, native, budget, parseHtml, isHidden, live, frames, base: '', elements: 0 };
    copyChildren(root, copying);
    for (const { copy, base } of frames) resolveAddresses(copy, base);
    const base = copying.base && resolved(copying.base, url);
    if (base) resolveAddresses(document.documentElement, base);
  }
  return { document, cut: budget.isSpent() };
}

interface Copying {
  /** The copy. */
  document: Document;
  native: NativeNode;
  budget: Budget;
  parseHtml: (html: string) => Document;
  isHidden: (element: Element) => boolean;
  live: boolean;
  /** Copies of frames of the page's own site, with the addresses that theirs start from. */
  frames: { copy: Element; base: string }[];
  /** What the page says that its relative addresses start from. */
  base: string;
  /** How many elements the copy has. */
  elements: number;
}

/** A place in the walk: the next node to copy and the element that its copy goes into. */
interface Place {
  next: Node | null;
  into: Element;
  depth: number;
  /** Nodes of a slot, which are no siblings of each other. */
  queue?: Iterator<Node, undefined>;
}

function copyChildren(root: Element, copying: Copying): void {
  const { document, native, budget } = copying;
  const places: Place[] = [{ next: native.firstChild(root), into: document.body, depth: 0 }];
  for (let place = places.at(-1); place; place = places.at(-1)) {
    const node = place.next;
    if (!node) {
      places.pop();
      continue;
    }
    place.next = place.queue ? (place.queue.next().value ?? null) : native.nextSibling(node);
    const type = native.nodeType(node);
    const text = type === 3 ? (node as Text).data : '';
    const room = budget.spend(text.length, place.depth);
    if (text) place.into.appendChild(document.createTextNode(text.slice(0, room)));
    if (budget.isSpent()) return;
    if (type === 1) {
      const inner = copyOne(node as Element, place, copying);
      if (inner) places.push(inner);
    }
  }
}

/** Copies an element without its children; gives the place where they are to be copied, if they are. */
function copyOne(element: Element, place: Place, copying: Copying): Place | undefined {
  const { into, depth } = place;
  const { document, native } = copying;
  const name = native.localName(element).toLowerCase();
  if (tellsOfPage(name)) {
    document.head.append(copyMetadata(element, name, document, native.attribute) ?? '');
    return undefined;
  }
  if (name === 'body') copyAttributes(element, document.body);
  if (name === 'body' || name === 'head') return { next: native.firstChild(element), into, depth };
  if (name === 'noscript') return noscriptPlace(element, place, copying);
  if (name === 'input' && native.attribute(element, 'type') === 'email') into.setAttribute(emailMark, '');
  if (name === 'base' && copying.frames.length === 0)
    copying.base ||= native.attribute(element, 'href') ?? '';
  if (played.has(name)) addCard(element, name, place, copying);
  if (copying.live && (name === 'iframe' || name === 'frame')) return framePlace(element, place, copying);
  if (name === 'template') return copying.live ? undefined : declaredRootPlace(element, place, copying);
  if (dropped.has(name)) return undefined;
  if (name === 'slot') return slotPlace(element, into, depth, native);
  if (depth >= mostDepth) {
    partWords(into);
    return { next: childrenOf(element, native), into, depth };
  }
  // Of the nodes of a page none takes as much work as a picture.
  if (name === 'img') copying.budget.spend(0, depth);
  const copy = copyElement(element, name, document, native);
  if (copying.isHidden(element)) copy.setAttribute(hiddenMark, '');
  add(copy, into, copying);
  return { next: childrenOf(element, native), into: copy, depth: depth + 1 };
}

/**
 * What a page says to readers without scripts: the pictures that it loads late, or the whole text, in a box of its own
 * that a rule takes out where the page says it elsewhere too. Where scripts run it is no markup and holds no text.
 */
function noscriptPlace(element: Element, { into, depth }: Place, copying: Copying): Place | undefined {
  const images = noscriptImages(element, into, copying.parseHtml);
  for (const image of images) addMade(image, into, copying);
  if (images.length > 0 || !element.firstElementChild) return undefined;
  const box = copying.document.createElement('div');
  box.setAttribute(noscriptMark, '');
  add(box, into, copying);
  return { next: copying.native.firstChild(element), into: box, depth: depth + 1 };
}

function addCard(element: Element, name: string, { into }: Place, copying: Copying): void {
  const card = embedCard(element, name, copying.document, copying.native);
  if (!card || copying.isHidden(element)) return;
  addMade(card, into, copying);
}

function framePlace(frame: Element, { into, depth }: Place, copying: Copying): Place | undefined {
  const content = copying.frames.length < mostFrames ? frameContent(frame) : undefined;
  if (!content || copying.isHidden(frame)) return undefined;
  const box = copying.document.createElement('div');
  add(box, into, copying);
  copying.frames.push({ copy: box, base: content.base });
  return { next: copying.native.firstChild(content.body), into: box, depth: depth + 1 };
}

/** An open shadow root is what is shown of its host. */
function childrenOf(element: Element, native: NativeNode): Node | null {
  const shadow = native.shadowRoot(element);
  return shadow ? native.firstChild(shadow) : native.firstChild(element);
}

/**
 * A shadow root that the markup declares and no browser has attached, as in a page that was parsed inertly: its content
 * stands before what its host holds, for there are no slots to part that.
 */
function declaredRootPlace(
  template: Element,
  { into, depth }: Place,
  { native }: Copying,
): Place | undefined {
  const isOpen = native.attribute(template, 'shadowrootmode') === 'open';
  const content = isOpen ? nativeProperty<DocumentFragment>(template, 'content') : undefined;
  return content && { next: native.firstChild(content), into, depth };
}

function slotPlace(slot: Element, into: Element, depth: number, native: NativeNode): Place {
  const assigned = (slot as Partial<HTMLSlotElement>).assignedNodes?.call(slot) ?? [];
  const queue = assigned.values();
  const next = queue.next().value;
  return next ? { next, into, depth, queue } : { next: native.firstChild(slot), into, depth };
}

const resolved = (address: string, base: string): string =>
  URL.canParse(address, base) ? new URL(address, base).href : '';

/** What the page as a whole says of itself: its language, and the program that made it. */
function copyAttributes(from: Element, to: Element): void {
  for (const name of ['lang', 'dir', 'class', 'id']) {
    const value = from.getAttribute(name) ?? (name === 'lang' ? from.getAttribute('xml:lang') : null);
    if (value) to.setAttribute(name, value);
  }
}
