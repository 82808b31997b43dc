import browser, { type Tabs } from 'webextension-polyfill';
import type { Reading, RefusalReason } from '../article/article';
import { pageOf } from './messages';

export type Tab = Tabs.Tab;

/** A page that has not answered after this long is busy with itself; the reader is told and can try again. */
const patienceMs = 10_000;

/** Addresses on which browsers run no extension, with the reason that the reader is given. */
const closedAddresses: [RegExp, RefusalReason][] = [
  [/^about:(blank|srcdoc)/, 'blank'],
  [/^view-source:/, 'view-source'],
  [/^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/, 'store'],
  [/\.pdf([?#]|$)/i, 'pdf'],
  [/^(about|chrome|edge|brave|opera|vivaldi|chrome-extension|moz-extension|resource|devtools|chrome-search|chrome-untrusted):/, 'browser-page'],
];

export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Reads the page of a tab; a page that cannot be read gives the reason, never an exception. */
export async function readTab(tab: Tab | undefined): Promise<Reading> {
  return inPage(tab, (page) => page.read());
}

/** Opens or closes the reader over the page of a tab; gives the reason where scripts may not run there. */
export async function toggleReader(tab: Tab | undefined): Promise<Reading | undefined> {
  return inPage(tab, async (page) => {
    await page.toggleReader();
    return undefined;
  });
}

async function inPage<Reply>(
  tab: Tab | undefined,
  call: (page: ReturnType<typeof pageOf>) => Promise<Reply>,
): Promise<Reply | { reason: RefusalReason }> {
  if (tab?.id === undefined) return { reason: 'gone' };
  const id = tab.id;
  try {
    return await withPatience(injectOnce(id).then(() => call(pageOf(id))));
  } catch (error) {
    return { reason: await refusalOf(id, error) };
  }
}

/** The content script is there from the first call on; a second injection finds it and does nothing. */
async function injectOnce(tabId: number): Promise<void> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['content.js'],
    injectImmediately: true,
  });
  if (!result) throw new Error('No script ran in the page.');
}

class OutOfPatience extends Error {}

function withPatience<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OutOfPatience()), patienceMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function refusalOf(tabId: number, error: unknown): Promise<RefusalReason> {
  if (error instanceof OutOfPatience) return 'frozen';
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return 'gone';
  const address = tab.url ?? '';
  return closedAddresses.find(([pattern]) => pattern.test(address))?.[1] ?? 'blocked';
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
