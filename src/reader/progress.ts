import type { Ui } from '../ui/ui';
import type { ArticlePane } from './article-pane';

/** A line that grows with the part of the article that has been read. Decoration: the scroll bar says the same. */
export function progressLine({ h, document }: Ui, pane: ArticlePane): HTMLElement {
  const line = h('div', { class: 'progress', 'aria-hidden': 'true' });
  const root = document.documentElement;
  let isDue = false;
  const draw = (): void => {
    isDue = false;
    const length = root.scrollHeight - root.clientHeight;
    line.style.setProperty('--read', String(length > 0 ? Math.min(1, root.scrollTop / length) : 1));
  };
  const drawSoon = (): void => {
    if (!isDue) document.defaultView?.requestAnimationFrame(draw);
    isDue = true;
  };
  document.addEventListener('scroll', drawSoon, { passive: true });
  // Where scrolling began before all of a long article was there, the part that has been read is a smaller one now.
  pane.whenShown(drawSoon);
  return line;
}
