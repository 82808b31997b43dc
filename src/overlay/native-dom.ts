/**
 * The document's own properties, read past whatever a page puts in their way: an element named `documentElement`
 * or `body` hides the property of that name, also from extensions.
 */
const nativeOf = <Value>(document: Document, name: keyof Document): Value =>
  Reflect.get(Document.prototype, name, document) as Value;

export const rootOf = (document: Document): Element => nativeOf(document, 'documentElement');

export const loadingStateOf = (document: Document): DocumentReadyState => nativeOf(document, 'readyState');

export function elementCount(document: Document): number {
  return Document.prototype.getElementsByTagName.call(document, '*').length;
}

/** HTML elements also in XHTML and other XML documents. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const html = 'http://www.w3.org/1999/xhtml';
  return Document.prototype.createElementNS.call(document, html, tag) as HTMLElementTagNameMap[Tag];
}
