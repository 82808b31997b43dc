import { absolute, resolveAddresses } from '../absolute';
import { hiddenMark, overMark } from '../anchors';
import { srcsetCandidates } from '../srcset';
import { add, partWords } from './add';
import { mostDepth, pageBudget } from './budget';
import { copyElement, mathNamespace, mostSources } from './copy-element';
import { copyMetadata, tellsOfPage } from './copy-metadata';
import type { Drawing } from './drawings/drawing';
import { facades } from './embeds/facades';
import { addLayers, type Layers } from './laid-over';
import { type NativeNode, nativeNode, ofDocument } from './native-node';
import {
  addCard,
  addDrawing,
  type Copying,
  childrenOf,
  declaredRootPlace,
  framePlace,
  noscriptPlace,
  type Place,
  slotPlace,
  streamedPlace,
} from './places';
import { restPlace } from './swallowed';
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
  /** Pictures of what the page draws by itself. */
  drawings?: ReadonlyMap<Element, Drawing>;
  /** What was seen to be laid over a live page before; what is seen now is added. */
  layers?: Layers;
}

/** Elements that are no part of the text and whose content is not looked at. */
const dropped = new Set(
  'style base object embed applet canvas audio video iframe frame noframes noembed svg input select textarea option datalist map area dialog'.split(
    ' ',
  ),
);

/** The ones that may play or show something. */
const played = new Set(['iframe', 'video', 'audio', 'object', 'embed', ...facades.keys()]);

/** Those that the page draws into. */
const drawn = new Set(['canvas', 'svg']);

/** Set on what holds a field for an e-mail address. */
const emailMark = 'data-lisible-email';

/**
 * Copies a page into an inert document: what it tells of itself in the head, the rest in the body, open shadow roots in
 * their place, lazy images with their real addresses, names that could hide a property left out, depth and size bounded.
 * Its elements are numbered in their order. The page is not changed. One pass without recursion.
 */
export function takeSnapshot(
  page: Document,
  { url, parseHtml, live, drawings = new Map(), layers = new WeakSet() }: SnapshotOptions,
): Snapshot {
  const document = parseHtml('<!doctype html><html><head></head><body></body></html>');
  const root = ofDocument(page, 'documentElement');
  const budget = pageBudget();
  if (root) {
    copyAttributes(root, document.documentElement);
    const native = nativeNode(root);
    const view = live ? ofDocument(page, 'defaultView') : null;
    const hiddenAs = hiddenTest(view, native);
    if (view) addLayers(layers, page, view);
    const frames: Copying['frames'] = [];
    const copying: Copying = {
      root,
      document,
      native,
      budget,
      parseHtml,
      hiddenAs,
      layers,
      live,
      drawings,
      url,
      frames,
      base: '',
      elements: 0,
      rests: 0,
    };
    copyChildren(root, copying);
    // Inner frames first: their addresses start from their own.
    const done = new Set<Element>();
    for (const { copy, base } of frames.reverse()) resolveAddresses(copy, base, done);
    const base = absolute(copying.base, url);
    if (base) resolveAddresses(document.documentElement, base, done);
  }
  return { document, cut: budget.isSpent() };
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
    const text = type === 3 ? withoutGaps((node as Text).data) : '';
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
    document.head.append(copyMetadata(element, name, document, native.attribute, copying.budget) ?? '');
    return undefined;
  }
  if (name === 'body') copyAttributes(element, document.body);
  if (name === 'body' || name === 'head') return { next: native.firstChild(element), into, depth };
  if (name === 'noscript') return noscriptPlace(element, place, copying);
  if (name === 'input' && native.attribute(element, 'type') === 'email') into.setAttribute(emailMark, '');
  if (name === 'base' && copying.frames.length === 0)
    copying.base ||= native.attribute(element, 'href') ?? '';
  if (played.has(name)) addCard(element, name, place, copying);
  if (drawn.has(name)) addDrawing(element, place, copying);
  if (copying.live && (name === 'iframe' || name === 'frame')) return framePlace(element, place, copying);
  if (name === 'iframe') return restPlace(element, place, copying);
  if (name === 'template')
    return streamedPlace(element, place, copying) ?? declaredRootPlace(element, place, copying);
  if (copying.streamed?.parts.has(element)) return undefined;
  if (dropped.has(name) || facades.has(name)) return undefined;
  if (name === 'slot') return slotPlace(element, into, depth, native);
  if (depth >= mostDepth) {
    partWords(into);
    return { next: childrenOf(element, native), into, depth };
  }
  if (isOfFormula(element, name, native) && isBeyond(mostParts, place)) return undefined;
  if (name === 'source' && isBeyond(mostSources, place)) return undefined;
  const copy = copyElement(element, name, document, native, copying.budget);
  const weight = weightOfPicture(copy, name);
  if (weight > 0) copying.budget.spend(0, depth, weight);
  const hidden = copying.hiddenAs(element);
  if (hidden) copy.setAttribute(hiddenMark, hidden);
  if (copying.layers.has(element)) copy.setAttribute(overMark, '');
  add(copy, into, copying);
  return { next: childrenOf(element, native), into: copy, depth: depth + 1 };
}

/**
 * Browsers look at a whole row of a formula, and at all sources of a picture, anew for each that is added; no formula that
 * is read has so many parts in a row.
 */
const mostParts = 1_000;

/** The names of all of its rows and parts begin so. */
function isOfFormula(element: Element, name: string, native: NativeNode): boolean {
  return name.startsWith('m') && native.namespace(element) === mathNamespace;
}

function isBeyond(most: number, place: Place): boolean {
  place.parts = (place.parts ?? 0) + 1;
  return place.parts > most;
}

/** Of the nodes of a page none takes as much work as a picture: it counts as three, and each of its sizes as one more. */
function weightOfPicture(copy: Element, name: string): number {
  if (!pictures.has(name)) return 0;
  const sizes = srcsetCandidates(copy.getAttribute('srcset') ?? '').length;
  return name === 'source' ? sizes : 2 + sizes;
}

const pictures = new Set(['img', 'source', 'amp-img', 'amp-anim']);

/** Nobody writes so much white space in a row, not even in code; where a text is short, it would be read all the same. */
const longestGap = 1_000;

function withoutGaps(text: string): string {
  if (text.length <= longestGap) return text;
  return text.replace(/\s{32,}/g, (gap) => (gap.length > longestGap ? ' ' : gap));
}

/** What the page as a whole says of itself: its language, and the program that made it. */
function copyAttributes(from: Element, to: Element): void {
  for (const name of ['lang', 'dir', 'class', 'id']) {
    const value = from.getAttribute(name) ?? (name === 'lang' ? from.getAttribute('xml:lang') : null);
    if (value) to.setAttribute(name, value);
  }
}
