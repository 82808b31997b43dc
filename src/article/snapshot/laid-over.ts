import { mostDepth } from './budget';
import { documentMethod, type NativeNode } from './native-node';

/**
 * Where in the window pages lay things over their text, as parts of its width and height: a wall in the middle, bars at
 * the top and the bottom, a chat in a corner.
 */
const places: readonly (readonly [x: number, y: number])[] = [
  [0.5, 0.5],
  [0.5, 0.02],
  [0.5, 0.98],
  [0.02, 0.98],
  [0.98, 0.98],
];

/**
 * The elements that stay in their place in the window while the text moves under them, and are seen at one of these
 * places. Their names need not say so. What is asked of a page does not grow with it.
 */
export function laidOver(page: Document, view: Window, native: NativeNode): ReadonlySet<Element> {
  const elementAt = documentMethod<[number, number], Element | null>(page, 'elementFromPoint');
  const found = new Set<Element>();
  for (const [x, y] of places) {
    const top = elementAt(x * view.innerWidth, y * view.innerHeight);
    const layer = top && layerAround(top, view, native);
    if (layer) found.add(layer);
  }
  return found;
}

function layerAround(element: Element, view: Window, native: NativeNode): Element | undefined {
  let at: Node | null = element;
  for (let depth = 0; at?.nodeType === 1 && depth < mostDepth; depth++) {
    if (view.getComputedStyle(at as Element).position === 'fixed') return at as Element;
    at = native.parentNode(at);
  }
  return undefined;
}
