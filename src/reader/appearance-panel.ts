import type { Settings } from '../browser/settings';
import { appearanceControls, type Change } from '../ui/settings-controls';
import type { Ui } from '../ui/ui';
import { panel } from './panel';

/** The "Aa" button and its panel: how the text looks. */
export function appearancePanel(ui: Ui, current: () => Settings, change: Change): HTMLElement {
  const controls = (): HTMLElement[] =>
    appearanceControls(ui, current(), change).map(({ element }) => element);
  return panel(ui, 'text', 'appearance', controls).element;
}
