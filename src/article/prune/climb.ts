/** The outermost ancestor-or-self for which a test still holds, below the body. */
export function climb(element: Element, holds: (element: Element) => boolean): Element {
  let at = element;
  while (at.parentElement && at.parentElement.localName !== 'body' && holds(at.parentElement))
    at = at.parentElement;
  return at;
}
