import type { PlacedBlock } from '../article/text-blocks';
import type { PlacedSentence } from '../summary/candidates';
import { hideSource, showSource } from './source-mark';
import type { Ui } from './ui';

/** Buttons that lead to a sentence of the article, and a button there that leads back to the one that was pressed. */
export interface SourceLinks {
  /** A button that shows a sentence in the article; it reads as the sentence, or as the label given. */
  link(sentence: PlacedSentence, label?: string): HTMLButtonElement;
  /** Stands outside of the summary, at the foot of the window, while a sentence is shown. */
  wayBack: HTMLButtonElement;
  /** Takes the mark and the way back away, before the buttons that lead there go. */
  forget(): void;
}

export function sourceLinks(ui: Ui, blocks: readonly PlacedBlock[]): SourceLinks {
  const { h, t } = ui;
  let pressed: HTMLButtonElement | undefined;

  const forget = (): void => {
    if (!pressed) return;
    hideSource(ui.document);
    pressed.removeAttribute('aria-current');
    wayBack.hidden = true;
    pressed = undefined;
  };
  const goBack = (): void => {
    const from = pressed;
    forget();
    from?.scrollIntoView({ block: 'center' });
    from?.focus({ preventScroll: true });
  };
  const wayBack = h(
    'button',
    { type: 'button', class: 'way-back', hidden: true, lang: t('languageTag'), dir: 'auto', onclick: goBack },
    t('summaryBack'),
  );
  const show = (button: HTMLButtonElement, { block, start, end }: PlacedSentence): void => {
    const place = blocks[block];
    if (!place) return;
    forget();
    pressed = button;
    button.setAttribute('aria-current', 'true');
    wayBack.hidden = false;
    showSource(place, start, end);
  };
  return {
    link(sentence, label = sentence.text) {
      const button = h('button', { type: 'button', title: t('summaryShowSource') }, label);
      if (label !== sentence.text)
        button.setAttribute('aria-label', `${t('summaryShowSource')}: ${sentence.text}`);
      button.addEventListener('click', () => show(button, sentence));
      return button;
    },
    wayBack,
    forget,
  };
}
