/**
 * The document's own properties, read past whatever a page puts in their way: an element named `documentElement`
 * or `body` hides the property of that name, also from extensions.
 */
const nativeOf = <Value>(document: Document, name: keyof Document): Value =>
  Reflect.get(Document.prototype, name, document) as Value;

export const rootOf = (document: Document): Element => nativeOf(document, 'documentElement');

export const loadingStateOf = (document: Document): DocumentReadyState => nativeOf(document, 'readyState');

/** Elements of the body: the reader's own host stands outside of it, so that opening the reader changes nothing. */
export function elementCount(document: Document): number {
  const body = nativeOf<Element | null>(document, 'body') ?? rootOf(document);
  return Element.prototype.getElementsByTagName.call(body, '*').length;
}

/** HTML elements also in XHTML and other XML documents. */
export function makeElement<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const html = 'http://www.w3.org/1999/xhtml';
  return Document.prototype.createElementNS.call(document, html, tag) as HTMLElementTagNameMap[Tag];
}
