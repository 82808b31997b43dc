/** A side of at most two pixels, as the style of a picture says it. */
const tinySide = /(?:^|[;\s])(?:width|height)\s*:\s*([0-2])(?:\.\d+)?(?:px)?\s*(?:!|;|$)/i;

/** The whole pixels of a side that tells a picture which counts visitors from one that is shown; undefined without one. */
export function tinySideIn(style: string): string | undefined {
  return tinySide.exec(style)?.[1];
}
