import type { Settings } from '../browser/settings';
import { iconButton } from '../ui/icon-button';
import { appearanceControls, type Change } from '../ui/settings-controls';
import type { Ui } from '../ui/ui';

const panelId = 'appearance';

/** The "Aa" button and the panel that it opens; the browser closes the panel on Escape and on a click elsewhere. */
export function appearancePanel(ui: Ui, current: () => Settings, change: Change): HTMLElement {
  const { h, t } = ui;
  const button = iconButton(ui, 'text', 'appearance', () => undefined);
  const panel = h('div', {
    id: panelId,
    class: 'panel',
    popover: 'auto',
    role: 'dialog',
    'aria-label': t('appearance'),
  });
  button.popoverTargetElement = panel;
  panel.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') {
      panel.replaceChildren(...appearanceControls(ui, current(), change));
    }
  });
  return h('div', { class: 'appearance' }, button, panel);
}

export function isPanelOpen(document: Document): boolean {
  return document.querySelector(`#${panelId}:popover-open`) !== null;
}
