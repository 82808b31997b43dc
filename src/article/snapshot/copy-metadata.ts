import type { Budget } from './budget';

/** What of the elements by which a page tells of itself is copied. In an inert document they do nothing. */
const kept = new Map([
  ['meta', ['name', 'property', 'http-equiv', 'itemprop', 'content']],
  ['link', ['rel', 'href']],
  ['title', []],
  ['script', ['type']],
]);

/** Structured data is the only script that is read; its text alone, which never runs. */
const structuredData = /^\s*application\/ld\+json\s*(?:;|$)/i;

/** No title or description is longer; structured data can hold the whole text. */
const mostCharacters = { value: 20_000, text: 2_000_000 };

export function tellsOfPage(name: string): boolean {
  return kept.has(name);
}

/** A copy of a meta element, link, title or structured data; nothing for any other script, nor for data beyond the budget. */
export function copyMetadata(
  element: Element,
  name: string,
  document: Document,
  attribute: (element: Element, name: string) => string | null,
  budget: Budget,
): Element | undefined {
  if (name === 'script' && !structuredData.test(attribute(element, 'type') ?? '')) return undefined;
  const text = (element.textContent ?? '').slice(0, mostCharacters.text);
  if (name === 'script' && !budget.takesData(text.length)) return undefined;
  const copy = document.createElement(name);
  for (const one of kept.get(name) ?? []) {
    const value = attribute(element, one);
    if (value !== null) copy.setAttribute(one, value.slice(0, mostCharacters.value));
  }
  copy.textContent = text;
  return copy;
}
