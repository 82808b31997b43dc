import browser, { type Tabs } from 'webextension-polyfill';
import { translate } from './i18n';

const readPageId = 'read-page';
const openLinkId = 'open-link';

/** Browsers keep menus between starts, so they are made when the extension is installed or updated. */
export function createMenusOnInstall(): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: readPageId, title: translate('menuReadPage'), contexts: ['page'] });
    browser.contextMenus.create({
      id: openLinkId,
      title: translate('menuOpenLink'),
      contexts: ['link'],
      targetUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
}

export function onMenu(choices: {
  readPage: (tab: Tabs.Tab | undefined) => void;
  openLink: (link: string, from: Tabs.Tab | undefined) => void;
}): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === readPageId) choices.readPage(tab);
    if (menuItemId === openLinkId && linkUrl) choices.openLink(linkUrl, tab);
  });
}
