import { mostDepth } from './budget';
import { documentMethod, type NativeNode, nativeNode, ofDocument } from './native-node';

/**
 * Where in the window pages lay things over their text, as parts of its width and height: a wall in the middle, bars at
 * the edges, a chat or a notice in a corner.
 */
const places: readonly (readonly [x: number, y: number])[] = [
  [0.5, 0.5],
  [0.5, 0.02],
  [0.5, 0.98],
  [0.02, 0.98],
  [0.98, 0.98],
  [0.02, 0.5],
  [0.98, 0.5],
  [0.1, 0.85],
  [0.9, 0.85],
  [0.5, 0.85],
  [0.9, 0.15],
];

/** Pages hang their layers up near their root, and those that wait outside of the window are found there: so far… */
const nearRoot = 3;
/** … and among so many elements. */
const mostNearRoot = 300;

/** Elements that stay in their place in the window while the text moves under them. */
export type Layers = WeakSet<Element>;

/**
 * Adds to the layers of a page those that are seen at one of these places or stand near its root. Their names need not
 * say so. What is asked of a page does not grow with it. A modal dialog keeps the others from being seen.
 */
export function addLayers(layers: Layers, page: Document, view: Window): void {
  const root = ofDocument(page, 'documentElement');
  if (!root) return;
  const native = nativeNode(root);
  const elementAt = documentMethod<[number, number], Element | null>(page, 'elementFromPoint');
  for (const layer of layersNearRoot(page, view, native)) layers.add(layer);
  for (const [x, y] of places) {
    const top = elementAt(x * view.innerWidth, y * view.innerHeight);
    const layer = top && layerAround(top, view, native);
    if (layer) layers.add(layer);
  }
}

function layerAround(element: Element, view: Window, native: NativeNode): Element | undefined {
  let at: Node | null = element;
  for (let depth = 0; at?.nodeType === 1 && depth < mostDepth; depth++) {
    if (view.getComputedStyle(at as Element).position === 'fixed') return at as Element;
    at = native.parentNode(at);
  }
  return undefined;
}

function layersNearRoot(page: Document, view: Window, native: NativeNode): Element[] {
  const found: Element[] = [];
  const body = ofDocument(page, 'body');
  let level = body ? [body as Element] : [];
  let visited = 0;
  for (let depth = 0; depth < nearRoot; depth++) {
    const below: Element[] = [];
    for (const element of level) {
      for (let node = native.firstChild(element); node; node = native.nextSibling(node)) {
        if (node.nodeType !== 1) continue;
        if (++visited > mostNearRoot) return found;
        const isLayer = view.getComputedStyle(node as Element).position === 'fixed';
        (isLayer ? found : below).push(node as Element);
      }
    }
    level = below;
  }
  return found;
}
