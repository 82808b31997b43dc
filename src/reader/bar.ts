import { background } from '../browser/messages';
import type { Settings } from '../browser/settings';
import { iconButton } from '../ui/icon-button';
import { markdownActions } from '../ui/markdown-actions';
import type { Change } from '../ui/settings-controls';
import type { Ui } from '../ui/ui';
import { appearancePanel } from './appearance-panel';
import type { ArticlePane } from './article-pane';
import { outlinePanel } from './outline-panel';
import { progressLine } from './progress';

/** The bar over the article: what can be done with it, how it looks, and the way out. */
export function readerBar(
  ui: Ui,
  pane: ArticlePane,
  actions: { currentSettings: () => Settings; keep: Change; leave: () => void },
): HTMLElement {
  const { h, t } = ui;
  const { copy, save } = markdownActions(ui, pane.shown, pane.say);
  return h(
    'header',
    { class: 'bar', 'aria-label': t('readerBar') },
    h('span', { class: 'mark', 'aria-hidden': 'true' }, t('extensionName')),
    outlinePanel(ui, pane),
    appearancePanel(ui, actions.currentSettings, actions.keep),
    copy,
    save,
    iconButton(ui, 'settings', 'openSettings', () => void background.openOptions()),
    iconButton(ui, 'close', 'close', actions.leave),
    progressLine(ui, pane),
  );
}
