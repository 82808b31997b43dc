import type { Ui } from '../ui/ui';

/** A few lines set as an article would be, so that each choice is seen. */
export function previewText({ h, t }: Ui): HTMLElement {
  return h(
    'div',
    { class: 'preview', tabIndex: 0, role: 'region', 'aria-label': t('preview') },
    h('div', { class: 'reading' }, h('h3', {}, t('previewTitle')), h('p', {}, t('previewText'))),
  );
}
