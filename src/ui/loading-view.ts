import type { Ui } from './ui';

const lines = 12;
const summaryLines = 7;

/** The shape of an article to come, and for screen readers the words that it is being read. */
export function loadingView(ui: Ui): HTMLElement {
  const { h, t } = ui;
  return h('div', { class: 'skeleton', role: 'status', 'aria-label': t('loading') }, ...bars(ui, lines));
}

/** The shape of a summary to come, which is not long in coming. */
export function summaryToCome(ui: Ui): HTMLElement {
  const { h, t } = ui;
  const shape = h('div', { class: 'skeleton', 'aria-hidden': 'true' }, ...bars(ui, summaryLines));
  return h('section', { class: 'summary', 'aria-label': t('summary') }, shape);
}

function bars({ h }: Ui, count: number): HTMLElement[] {
  return Array.from({ length: count }, () => h('span'));
}
