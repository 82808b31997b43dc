/** A kind of noise: how it is found, and why it goes. */
export interface Rule {
  name: string;
  /** The reason that a reader who misses the block is given, in plain English. */
  why: string;
  /** Selector of what may be noise. */
  select: string;
  /** Tells noise from text among what the selector finds. Without it, all of it is noise. */
  isNoise?: (element: Element) => boolean;
  /** What is taken out for a match, where that is more than the match itself, such as a heading's whole section. */
  extend?: (element: Element) => Element[];
  /** The largest share of the page's prose that the rule may take, 0 to 1; beyond it the rule is not applied. */
  mostShare?: number;
  /** Markup, and the text that is left of it. */
  examples: [html: string, left: string][];
}
