import browser, { type Tabs } from 'webextension-polyfill';
import { linkAddress, readerTabAddress } from './addresses';

/** A page that has not finished loading by then is read as it is. */
const loadMs = 20_000;

/** Shows the article of a tab in a new tab beside it. */
export async function openReaderTab(source: Tabs.Tab | undefined): Promise<void> {
  if (source?.id === undefined) return;
  await openBeside(source, readerTabAddress(source.id));
}

/** Opens the page that asks for access to the link's site. */
export async function openLinkRequest(link: string, from: Tabs.Tab | undefined): Promise<void> {
  await openBeside(from, linkAddress(link));
}

/** Opens a link in a new tab and resolves when it has loaded. */
export async function openLoaded(link: string, from: Tabs.Tab | undefined): Promise<Tabs.Tab | undefined> {
  const tab = await openBeside(from, link);
  return loaded(tab.id);
}

/** Loads a link in a tab that is already there and resolves when it has loaded; undefined when the tab is closed before. */
export async function loadIn(tab: Tabs.Tab | undefined, link: string): Promise<Tabs.Tab | undefined> {
  if (tab?.id === undefined) return undefined;
  const isThere = await browser.tabs.update(tab.id, { url: link }).catch(() => undefined);
  return isThere && loaded(tab.id);
}

function openBeside(tab: Tabs.Tab | undefined, url: string): Promise<Tabs.Tab> {
  if (tab?.id === undefined) return browser.tabs.create({ url });
  return browser.tabs.create({ url, openerTabId: tab.id, index: tab.index + 1 });
}

/** The tab once the page of a site that may be read there has loaded; undefined when the tab is closed before. */
async function loaded(tabId: number | undefined): Promise<Tabs.Tab | undefined> {
  if (tabId === undefined) return undefined;
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
      resolve();
    };
    const updated = (id: number, { status }: Tabs.OnUpdatedChangeInfoType, { url = '' }: Tabs.Tab): void => {
      if (id === tabId && status === 'complete' && !url.startsWith('about:')) finish();
    };
    const removed = (id: number): void => {
      if (id === tabId) finish();
    };
    const timer = setTimeout(finish, loadMs);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
  });
  return browser.tabs.get(tabId).catch(() => undefined);
}
