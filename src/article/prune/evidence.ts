export { squash } from '../text-blocks';

/** True for an element of one of these names, given with spaces between. */
export function isOneOf(names: string): (element: Element) => boolean {
  const known = new Set(names.split(' '));
  return (element) => known.has(element.localName);
}
