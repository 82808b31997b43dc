/** The page's `meta` elements by name. */
export interface Meta {
  /** The content of the first of these that has one, names in lower case; empty where none has. */
  get(...names: string[]): string;
  /** All contents of one name. */
  all(name: string): string[];
}

/** Reads all `meta` elements at once. */
export function metaOf(page: Document): Meta {
  const contents = new Map<string, string[]>();
  for (const element of page.head.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((one) => element.getAttribute(one))
      .find(Boolean);
    if (!name || !content) continue;
    const key = name.toLowerCase();
    contents.set(key, [...(contents.get(key) ?? []), content]);
  }
  return {
    get: (...names) => names.map((name) => contents.get(name)?.[0]).find(Boolean) ?? '',
    all: (name) => contents.get(name) ?? [],
  };
}
