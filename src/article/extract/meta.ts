import { addTo } from '../add-to';
import { decoded } from './entities';

/** The page's `meta` elements by name. */
export interface Meta {
  /** The content of the first of these that has one, names in lower case; empty where none has. */
  get(...names: string[]): string;
  /** All contents of one name. */
  all(name: string): string[];
  /** The first contents of the names that a pattern fits. */
  like(pattern: RegExp): string[];
}

/** No name that means anything is longer. */
const longestName = 100;

/** Reads all `meta` elements at once. */
export function metaOf(page: Document): Meta {
  const contents = new Map<string, string[]>();
  for (const element of page.head.querySelectorAll('meta[content]')) {
    const content = decoded(element.getAttribute('content') ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((one) => element.getAttribute(one))
      .find(Boolean);
    if (!name || name.length > longestName || !content) continue;
    for (const key of name.toLowerCase().split(/\s+/)) addTo(contents, key, content);
  }
  return {
    get: (...names) => names.map((name) => contents.get(name)?.[0]).find(Boolean) ?? '',
    like: (pattern) => [...contents].flatMap(([name, [first = '']]) => (pattern.test(name) ? [first] : [])),
    all: (name) => contents.get(name) ?? [],
  };
}
