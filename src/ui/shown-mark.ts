/** Name of the entry in a page's own timeline (User Timing) at which its article had been painted. */
export const shownMark = 'article-shown';

/** Notes when what was just drawn has been painted, for those who measure how long a click takes. */
export function markShown(view: Window & typeof globalThis): void {
  view.requestAnimationFrame(() => view.setTimeout(() => view.performance.mark(shownMark)));
}
