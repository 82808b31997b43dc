import type { NativeNode } from '../native-node';

/** An element and those around it, from the inside out. */
export function boxesAround(element: Element, native: NativeNode): Element[] {
  const boxes: Element[] = [];
  for (let at: Node | null = element; at?.nodeType === 1; at = native.parentNode(at))
    boxes.push(at as Element);
  return boxes;
}
