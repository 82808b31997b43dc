import { pageOf } from '../browser/messages';
import { connectToPage } from '../browser/reader-port';
import { type Settings, saveSettings } from '../browser/settings';
import { closeOwnTab } from '../browser/tabs';
import { setUpPage } from '../ui/page';
import { articlePane } from './article-pane';
import { readerBar } from './bar';
import { addHistoryEntry } from './history-entry';
import { listenToKeys } from './keys';
import type { Source } from './source';

/** The reader: a bar of actions over the article, following what happens to the page that it was read from. */
export async function startReader(view: Window, source: Source): Promise<void> {
  let settings: Settings;
  const page = await setUpPage(view.document, (latest) => {
    settings = latest;
  });
  settings = page.settings;
  const currentSettings = (): Settings => settings;
  const leave = source.isFrame ? leaveByHistory(view, source.tabId) : () => void closeOwnTab();

  const pane = articlePane(page.ui, source, currentSettings);
  const keep = (changes: Partial<Settings>): void => {
    saveSettings(changes).catch(() => pane.say('settingsNotSaved'));
  };
  const bar = readerBar(page.ui, pane, { currentSettings, keep, leave });

  view.document.body.append(bar, pane.element);
  listenToKeys(view, leave);
  connectToPage(source.tabId, {
    leave,
    moved: pane.pageHasMoved,
    gone: pane.pageIsGone,
  });
  await pane.read();
}

function leaveByHistory(view: Window, tabId: number): () => void {
  return addHistoryEntry(
    view,
    () =>
      void pageOf(tabId)
        .closeReader()
        .catch(() => undefined),
  );
}
