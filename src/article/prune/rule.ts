import type { Measures } from '../measures';
import type { Purpose } from './words';

/** A kind of noise: where it is looked for, how it is told from text, and why it goes. */
export type Rule = Place & {
  name: string;
  /** The reason that a reader who misses the block is given, in plain English. */
  why: string;
  /** Tells noise from text among what is found. Without it, all of it is noise. */
  isNoise?: (element: Element, page: Measures) => boolean;
  /** What is taken out for a match, where that is more than the match itself, such as a heading's whole section. */
  extend?: (element: Element, page: Measures) => Element[];
  /** The largest share of the page's prose that the rule may take, 0 to 1; beyond it the rule is not applied. */
  mostShare?: number;
  /** The same of all text, where several are found on a page with hardly any prose: it may be a list of links. */
  mostOfList?: number;
  /** Markup, and the text that is left of it. */
  examples: [html: string, left: string][];
};

/** Where a rule looks. One of four, so that the page is searched once for all rules together. */
type Place =
  | {
      /** A selector that the browser finds quickly: names, roles, whole values of attributes. */
      select: string;
    }
  | {
      /** Names of elements of which a page has many. */
      tags: readonly string[];
    }
  | {
      /** A word, or several joined by dashes, of the element's class or id; `postShareBox` is post-share-box. */
      named: readonly string[];
    }
  | {
      /** The whole text of the element is a phrase of one of these lists. */
      says: readonly Purpose[];
    };
