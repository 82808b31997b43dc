import type { Taken } from './anchors';

/** What a page has around its article beyond this many blocks is counted, not told one by one. */
const mostAround = 400;

/** What a page has that its article has not. */
export interface LeftOut {
  told: Taken[];
  /** How many more blocks stand around the article. */
  untold: number;
}

export interface Found {
  taken: Taken;
  /** It stands between the parts of the article. */
  isWithin: boolean;
}

/** Of what stands between the parts of an article everything is told; of what stands around it, the first blocks. */
export function leftOutOf(blocks: readonly Found[]): LeftOut {
  let around = 0;
  const told = blocks.filter(({ isWithin }) => isWithin || ++around <= mostAround);
  return { told: told.map(({ taken }) => taken), untold: blocks.length - told.length };
}
