import type { Reading } from '../article/article';
import { answerReaderCalls, noArguments, pageOf } from '../browser/messages';
import { extensionIsAlive, onceExtensionIsGone, watchPage } from '../browser/page-watch';
import { type Settings, saveSettings } from '../browser/settings';
import { closeOwnTab } from '../browser/tabs';
import { setUpPage } from '../ui/page';
import { articlePane } from './article-pane';
import { readerBar } from './bar';
import { addHistoryEntry } from './history-entry';
import { listenToKeys } from './keys';
import { closePanel } from './panel';
import type { Source } from './source';
import { whenSeen } from './when-seen';

/**
 * The reader: a bar of actions over the article, following what happens to the page that it was read from.
 * @param asked the reading that was asked for already
 */
export async function startReader(
  view: Window,
  source: Source,
  asked: Promise<Reading> | undefined,
): Promise<void> {
  let settings: Settings;
  const page = await setUpPage(view.document, (latest) => {
    settings = latest;
  });
  settings = page.settings;
  const currentSettings = (): Settings => settings;
  let hasMoved = false;
  const leave = source.isFrame
    ? entryOnceSeen(
        view,
        () => closeFrame(source.tabId),
        () => hasMoved,
      )
    : () => void closeOwnTab();

  const pane = articlePane(page.ui, source, currentSettings);
  const keep = (changes: Partial<Settings>): void => {
    saveSettings(changes).catch(() => pane.say('settingsNotSaved'));
  };
  const bar = readerBar(page.ui, pane, { currentSettings, keep, leave });

  view.document.body.append(bar, pane.element);
  listenToKeys(view, leave);
  if (source.isFrame) {
    answerReaderCalls({
      leave: { accepts: noArguments, answer: leave },
      escape: { accepts: noArguments, answer: () => void (closePanel(view.document) || leave()) },
      moved: {
        accepts: noArguments,
        answer: () => {
          hasMoved = true;
          pane.pageHasMoved();
        },
      },
    });
    onceExtensionIsGone(view, pane.extensionIsGone);
    void pageOf(source.tabId)
      .readerLoaded()
      .catch(() => undefined);
  } else if (source.tabId >= 0) watchPage(source.tabId, pane.pageIsGone);
  await pane.show(asked);
}

/** A reader that is made ready out of sight is no place in the history that one could go back from. */
function entryOnceSeen(view: Window, close: () => void, hasMoved: () => boolean): () => void {
  const entry = whenSeen(view.document).then(() => addHistoryEntry(view, close, hasMoved));
  return () => {
    if (extensionIsAlive()) void entry.then((leave) => leave());
    // The dialog around the frame is the browser's own and closes on Escape, once the page has the keyboard.
    else view.parent.focus();
  };
}

function closeFrame(tabId: number): void {
  pageOf(tabId)
    .closeReader()
    .catch(() => undefined);
}
