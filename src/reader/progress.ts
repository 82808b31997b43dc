import type { Ui } from '../ui/ui';

/** A line that grows with the part of the article that has been read. Decoration: the scroll bar says the same. */
export function progressLine({ h, document }: Ui): HTMLElement {
  const line = h('div', { class: 'progress', 'aria-hidden': 'true' });
  const root = document.documentElement;
  let isDue = false;
  const draw = (): void => {
    isDue = false;
    const length = root.scrollHeight - root.clientHeight;
    line.style.setProperty('--read', String(length > 0 ? Math.min(1, root.scrollTop / length) : 1));
  };
  document.addEventListener(
    'scroll',
    () => {
      if (!isDue) document.defaultView?.requestAnimationFrame(draw);
      isDue = true;
    },
    { passive: true },
  );
  return line;
}
