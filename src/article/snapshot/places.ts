import { add, addMade } from './add';
import type { Budget } from './budget';
import type { Drawing } from './drawings/drawing';
import { embedCard, linkCard } from './embeds/embed-card';
import { frameContent, mostFrames } from './frames';
import type { Layers } from './laid-over';
import { type NativeNode, nativeProperty } from './native-node';
import { noscriptImages } from './noscript-images';
import { endOfFallback, isStreamedPlace, type Streamed, streamedParts } from './streamed';
import type { Hidden } from './visibility';

/** A copy in the making. */
export interface Copying {
  /** Of the page. */
  root: Element;
  /** The copy. */
  document: Document;
  native: NativeNode;
  budget: Budget;
  parseHtml: (html: string) => Document;
  hiddenAs: (element: Element) => Hidden | undefined;
  /** What is laid over the text of the page. */
  layers: Layers;
  live: boolean;
  /** Pictures of what the page draws by itself. */
  drawings: ReadonlyMap<Element, Drawing>;
  /** Address that the page was read at. */
  url: string;
  /** Copies of frames of the page's own site, with the addresses that theirs start from. */
  frames: { copy: Element; base: string }[];
  /** What the page says that its relative addresses start from. */
  base: string;
  /** How many elements the copy has. */
  elements: number;
  /** Rests of the page that were found in frames that are never closed. */
  rests: number;
  /** What the page has waiting for its places, once one of them was met. */
  streamed?: Streamed;
}

/** A place in the walk: the next node to copy and the element that its copy goes into. */
export interface Place {
  next: Node | null;
  into: Element;
  depth: number;
  /** Parts of a formula, or sources of a picture, that were copied. */
  parts?: number;
  /** Nodes of a slot, which are no siblings of each other. */
  queue?: Iterator<Node, undefined>;
}

/** Set on what stands there for readers without scripts. */
export const noscriptMark = 'data-lisible-noscript';

/**
 * What a page says to readers without scripts: the pictures that it loads late, or the whole text, in a box of its own
 * that a rule takes out where the page says it elsewhere too. Where scripts run it is no markup and holds no text.
 */
export function noscriptPlace(element: Element, { into, depth }: Place, copying: Copying): Place | undefined {
  const images = noscriptImages(element, into, copying.parseHtml);
  for (const image of images) addMade(image, into, copying);
  if (images.length > 0 || !element.firstElementChild) return undefined;
  const box = copying.document.createElement('div');
  box.setAttribute(noscriptMark, '');
  add(box, into, copying);
  return { next: copying.native.firstChild(element), into: box, depth: depth + 1 };
}

export function addCard(element: Element, name: string, { into }: Place, copying: Copying): void {
  const card = embedCard(element, name, copying.document, copying.native);
  if (!card || copying.hiddenAs(element)) return;
  addMade(card, into, copying);
}

/** The picture of what the page draws; a link back to the page where there is none but a name. */
export function addDrawing(element: Element, { into }: Place, copying: Copying): void {
  const { src, width, height, label } = copying.drawings.get(element) ?? nothingDrawn;
  if (src) {
    const image = copying.document.createElement('img');
    for (const [name, value] of Object.entries({ src, width, height, alt: label }))
      image.setAttribute(name, String(value));
    addMade(image, into, copying);
  } else if (label) addMade(linkCard(copying.document, copying.url, label), into, copying);
}

const nothingDrawn: Drawing = { src: '', width: 0, height: 0, label: '' };

export function framePlace(frame: Element, { into, depth }: Place, copying: Copying): Place | undefined {
  const content = copying.frames.length < mostFrames ? frameContent(frame) : undefined;
  if (!content || copying.hiddenAs(frame)) return undefined;
  const box = copying.document.createElement('div');
  add(box, into, copying);
  copying.frames.push({ copy: box, base: content.base });
  return { next: copying.native.firstChild(content.body), into: box, depth: depth + 1 };
}

/** An open shadow root is what is shown of its host. */
export function childrenOf(element: Element, native: NativeNode): Node | null {
  const shadow = native.shadowRoot(element);
  return shadow ? native.firstChild(shadow) : native.firstChild(element);
}

/** A part that was sent late is put where it belongs, and what stands there until then is left out. */
export function streamedPlace(template: Element, place: Place, copying: Copying): Place | undefined {
  const { native } = copying;
  if (!isStreamedPlace(template, native)) return undefined;
  copying.streamed ??= streamedParts(copying.root, native);
  const id = native.attribute(template, 'id') ?? '';
  const part = copying.streamed.waiting.get(id);
  if (!part) return undefined;
  copying.streamed.waiting.delete(id);
  if (id.includes('B:')) place.next = endOfFallback(template, native);
  return { next: native.firstChild(part), into: place.into, depth: place.depth };
}

/**
 * A shadow root that the markup declares and no browser has attached, as in a page that was parsed inertly: its content
 * stands before what its host holds, for there are no slots to part that.
 */
export function declaredRootPlace(
  template: Element,
  { into, depth }: Place,
  { native, live }: Copying,
): Place | undefined {
  const isOpen = !live && native.attribute(template, 'shadowrootmode') === 'open';
  const content = isOpen ? nativeProperty<DocumentFragment>(template, 'content') : undefined;
  return content && { next: native.firstChild(content), into, depth };
}

export function slotPlace(slot: Element, into: Element, depth: number, native: NativeNode): Place {
  const assigned = (slot as Partial<HTMLSlotElement>).assignedNodes?.call(slot) ?? [];
  const queue = assigned.values();
  const next = queue.next().value;
  return next ? { next, into, depth, queue } : { next: native.firstChild(slot), into, depth };
}
