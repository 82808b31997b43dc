import type { MessageKey, Ui } from './ui';

/** A button that shows a glyph of `theme.css` and is named by a message. */
export function iconButton(ui: Ui, glyph: string, label: MessageKey, onclick: () => void): HTMLButtonElement {
  const { h, t } = ui;
  const name = t(label);
  return h(
    'button',
    { type: 'button', class: `icon ${glyph}`, title: name, 'aria-label': name, onclick },
    h('span', { class: `glyph glyph-${glyph}` }),
  );
}
