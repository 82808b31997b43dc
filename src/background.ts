import { createMenusOnInstall, onMenu } from './browser/menus';
import {
  answerBackgroundCalls,
  noArguments,
  passOnPageCalls,
  readerIn,
  readerNews,
  webAddress,
} from './browser/messages';
import { loadIn, openLinkRequest, openLoaded, openReaderTab } from './browser/reader-tab';
import { loadSettings, onSettingsChange, type Settings } from './browser/settings';
import { onCommand } from './browser/shortcuts';
import { requestSite } from './browser/site-access';
import { openOptions, type Tab, toggleReader } from './browser/tabs';
import { explainInPopup, onToolbarClick, setToolbarAction } from './browser/toolbar';

createMenusOnInstall();
onToolbarClick((tab) => void readPage(tab));
onCommand('toggle-reader', (tab) => void readPage(tab));
onMenu({
  readPage: (tab) => void readPage(tab),
  openLink: (link, from) => void openLinkInReader(link, from),
});
passOnPageCalls();
answerBackgroundCalls({
  openReaderTab: {
    accepts: noArguments,
    fromContent: true,
    answer: (_, sender) => openReaderTab(sender.tab),
  },
  openOptions: { accepts: noArguments, answer: openOptions },
  tellReader: {
    accepts: readerNews,
    fromContent: true,
    answer: ([news], sender) => tellReader(sender.tab, news),
  },
  readLinkHere: {
    accepts: webAddress,
    // Answered first: the page that asks is gone once its tab loads the link.
    answer: ([link], sender) => void setTimeout(async () => readPage(await loadIn(sender.tab, link))),
  },
});
const heedSettings = (settings: Settings): void => void setToolbarAction(settings);
onSettingsChange(heedSettings);
void loadSettings(heedSettings).then(heedSettings);

async function readPage(tab: Tab | undefined): Promise<void> {
  const refusal = await toggleReader(tab);
  if (refusal) await explainInPopup(tab);
}

async function openLinkInReader(link: string, from: Tab | undefined): Promise<void> {
  const isAllowed = await requestSite(link);
  if (isAllowed) await readPage(await openLoaded(link, from));
  else await openLinkRequest(link, from);
}

async function tellReader(tab: Tab | undefined, news: 'leave' | 'escape' | 'moved'): Promise<void> {
  if (tab?.id !== undefined) await readerIn(tab.id)[news]();
}
