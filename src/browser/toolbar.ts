import browser, { type Tabs } from 'webextension-polyfill';
import { readerTabAddress } from './addresses';
import type { Settings } from './settings';

const popupPage = 'popup.html';

/** Without a popup, a click on the toolbar button reaches `onToolbarClick`. */
export async function setToolbarAction({ toolbarAction }: Settings): Promise<void> {
  await browser.action.setPopup({ popup: toolbarAction === 'popup' ? popupPage : '' });
}

export function onToolbarClick(run: (tab: Tabs.Tab) => void): void {
  browser.action.onClicked.addListener(run);
}

/**
 * Opens the popup, which says why a page cannot be read, also where the toolbar button has none. A browser that opens
 * popups for clicks alone shows the same in a tab.
 */
export async function explainInPopup(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const before = await browser.action.getPopup({ tabId: tab.id });
  try {
    await browser.action.setPopup({ tabId: tab.id, popup: popupPage });
    await browser.action.openPopup(tab.windowId === undefined ? {} : { windowId: tab.windowId });
  } catch {
    await browser.tabs.create({ url: readerTabAddress(tab.id), active: true });
  } finally {
    await browser.action.setPopup({ tabId: tab.id, popup: before }).catch(() => undefined);
  }
}
