import { openShortcutSettings, shortcuts } from '../browser/shortcuts';
import type { MessageKey, Ui } from '../ui/ui';

const meanings: Record<string, MessageKey> = {
  _execute_action: 'shortcutAction',
  'toggle-reader': 'commandToggleReader',
};

/** What each shortcut does, the keys that it has now, and the way to change them. */
export async function shortcutsSection({ h, t }: Ui): Promise<HTMLElement> {
  const rows = (await shortcuts()).map(({ command, keys }) =>
    h(
      'div',
      {},
      h('dt', {}, t(meanings[command] ?? 'shortcutAction')),
      h('dd', {}, keys ? h('kbd', {}, keys) : t('shortcutNone')),
    ),
  );
  return h(
    'section',
    {},
    h('h2', {}, t('shortcuts')),
    h(
      'dl',
      { class: 'shortcuts' },
      ...rows,
      h('div', {}, h('dt', {}, t('shortcutClose')), h('dd', {}, h('kbd', {}, 'Esc'))),
    ),
    h('button', { type: 'button', onclick: () => void openShortcutSettings() }, t('shortcutsChange')),
  );
}
