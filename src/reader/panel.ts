import { iconButton } from '../ui/icon-button';
import type { MessageKey, Ui } from '../ui/ui';

export interface Panel {
  /** The button together with its panel. */
  element: HTMLElement;
  close(): void;
}

/** A button of the bar and the panel that it opens; the browser closes it on Escape and on a click elsewhere. */
export function panel(ui: Ui, glyph: string, label: MessageKey, contents: () => Node[]): Panel {
  const { h, t } = ui;
  const button = iconButton(ui, glyph, label, () => undefined);
  const panel = h('div', { class: 'panel', popover: 'auto', role: 'dialog', 'aria-label': t(label) });
  button.popoverTargetElement = panel;
  panel.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') panel.replaceChildren(...contents());
  });
  return { element: h('div', { class: 'opener' }, button, panel), close: () => panel.hidePopover() };
}

const openPanel = '.panel:popover-open';

export function isPanelOpen(document: Document): boolean {
  return document.querySelector(openPanel) !== null;
}

/** Closes the panel that is open; false where none is. */
export function closePanel(document: Document): boolean {
  const panel = document.querySelector<HTMLElement>(openPanel);
  panel?.hidePopover();
  return panel !== null;
}
