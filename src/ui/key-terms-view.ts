import type { KeyTerm } from '../summary/key-terms';
import type { Ui } from './ui';

/**
 * The key terms of an article, each a button that stays pressed while the sentences with it are shown.
 * @param show called with the term that is pressed, or with nothing when it is released
 */
export function keyTermsView(
  { h, t }: Ui,
  terms: readonly KeyTerm[],
  show: (term: KeyTerm | undefined) => void,
): HTMLElement | undefined {
  if (terms.length === 0) return undefined;
  const release = (): void => {
    for (const button of buttons) button.setAttribute('aria-pressed', 'false');
  };
  const buttons = terms.map((term) => {
    const button = h('button', { type: 'button', 'aria-pressed': 'false' }, term.text);
    button.addEventListener('click', () => {
      const isPressed = button.getAttribute('aria-pressed') === 'true';
      release();
      button.setAttribute('aria-pressed', String(!isPressed));
      show(isPressed ? undefined : term);
    });
    return button;
  });
  return h('div', { class: 'key-terms', role: 'group', 'aria-label': t('keyTerms') }, ...buttons);
}
