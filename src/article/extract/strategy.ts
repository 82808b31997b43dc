import type { Measures } from '../measures';

/** The part of a page that is its article, as a way of finding it sees it. */
export interface Extraction {
  /** The article's element, in the page itself or in a document of its own. */
  element: Element;
  /** Words that the way gives about the article, where it gives any. */
  title?: string;
  byline?: string;
}

/** A way to find the article of a page, which it leaves as it is. */
export interface Strategy {
  name: string;
  /** What the text that it finds counts for, 0 to 1, beside what others find. */
  trust: number;
  find: (page: Measures) => Extraction | undefined;
}
