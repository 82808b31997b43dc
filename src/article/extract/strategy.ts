/** The part of a page that is its article, as a way of finding it sees it. */
export interface Extraction {
  strategy: string;
  /** The article's element, in a document of its own. */
  element: Element;
  /** Words that the way gives about the article, empty where it gives none. */
  title: string;
  byline: string;
}

/** A way to find the article of a page. It may change the document that it is given. */
export interface Strategy {
  name: string;
  find: (document: Document) => Extraction | undefined;
}
