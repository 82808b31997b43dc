/** What of the elements by which a page tells of itself is copied. In an inert document they do nothing. */
const kept = new Map([
  ['meta', ['name', 'property', 'http-equiv', 'itemprop', 'content']],
  ['link', ['rel', 'href']],
  ['title', []],
  ['script', ['type']],
]);

/** Structured data is the only script that is read; its text alone, which never runs. */
const structuredData = /^\s*application\/ld\+json\s*(?:;|$)/i;

export function tellsOfPage(name: string): boolean {
  return kept.has(name);
}

/** A copy of a meta element, link, title or structured data; nothing for any other script. */
export function copyMetadata(
  element: Element,
  name: string,
  document: Document,
  attribute: (element: Element, name: string) => string | null,
): Element | undefined {
  if (name === 'script' && !structuredData.test(attribute(element, 'type') ?? '')) return undefined;
  const copy = document.createElement(name);
  for (const one of kept.get(name) ?? []) {
    const value = attribute(element, one);
    if (value !== null) copy.setAttribute(one, value);
  }
  copy.textContent = element.textContent;
  return copy;
}
