import type { Measures } from '../measures';
import type { PageFacts } from '../page-facts';

/** The part of a page that is its article, as a way of finding it sees it. */
export interface Extraction {
  /** The article's element, in the page itself or in a document of its own. */
  element: Element;
  /** What was measured of an element in a document of its own. */
  measures?: Measures;
  /** What its text counts for beside what other ways find. */
  trust: number;
  /** True where nothing else need be tried. */
  isSure?: boolean;
  /** Words that the way gives about the article, where it gives any. */
  title?: string;
  byline?: string;
  /** Day of its first post, as it stands in the page. */
  date?: string;
}

/** What is known of the page beside its elements. */
export interface Hints extends PageFacts {
  /** What frames the content has been found and taken out. */
  isFramed: boolean;
  /** The article's text in the page's structured data, or empty. */
  body: string;
  /** Parses markup into a document in which nothing runs or loads. */
  parseHtml: (html: string) => Document;
}

/** A way to find the article of a page, which it leaves as it is. */
export interface Strategy {
  name: string;
  find: (page: Measures, hints: Hints) => Extraction | undefined;
}
