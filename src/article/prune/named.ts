import { nameTokens } from './evidence';

/**
 * Finds elements by the words of their class, id or role. The selector makes the browser do the search; the test sorts
 * out what only contains the letters ("shareholder", "unrelated").
 */
export function named(words: string[]): { select: string; has: (element: Element) => boolean } {
  const known = new Set(words);
  const stems = [...new Set(words.map((word) => word.slice(0, Math.max(4, word.length - 1))))];
  return {
    select: stems.flatMap((stem) => [`[class*="${stem}" i]`, `[id*="${stem}" i]`]).join(', '),
    has: (element) => nameTokens(element).some((token) => known.has(token)),
  };
}
