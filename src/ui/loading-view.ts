import type { Ui } from './ui';

const lines = 12;

/** The shape of an article to come, and for screen readers the words that it is being read. */
export function loadingView({ h, t }: Ui): HTMLElement {
  const bars = Array.from({ length: lines }, () => h('span'));
  return h('div', { class: 'skeleton', role: 'status', 'aria-label': t('loading') }, ...bars);
}
