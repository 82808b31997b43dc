import type { Ui } from './ui';

/**
 * Names of the entries in a page's own timeline (User Timing) at which its article had been painted, all of it with its
 * summary, and its beginning.
 */
export const shownMark = 'article-shown';
export const begunMark = 'article-begun';

/** Notes when what was just drawn has been painted, for those who measure how long a click takes. */
export function markPainted({ document }: Ui, name: string): void {
  const view = document.defaultView;
  view?.requestAnimationFrame(() => view.setTimeout(() => view.performance.mark(name)));
}
