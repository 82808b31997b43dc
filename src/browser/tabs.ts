import browser, { type Tabs } from 'webextension-polyfill';
import type { Reading, Refusal, RefusalReason } from '../article/article';
import { pageOf } from './messages';

export type Tab = Tabs.Tab;

/** A page that has not answered after this long is busy with itself; the reader is told and can try again. */
const patienceMs = 10_000;

/** Addresses on which browsers run no extension, with the reason that the reader is given. */
const closedAddresses: [RegExp, RefusalReason][] = [
  [/^about:(blank|srcdoc)/, 'blank'],
  [/^view-source:/, 'view-source'],
  [
    /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/,
    'store',
  ],
  // Firefox shows PDF files in a page of its own under the file's address, which need not end in `.pdf`.
  [/^(https?|file):.*\bpdf\b/i, 'pdf'],
  [
    /^(about|chrome|edge|brave|opera|vivaldi|chrome-extension|moz-extension|resource|devtools|chrome-search|chrome-untrusted):/,
    'browser-page',
  ],
];

/** What browsers say where a page is closed to a script, or gone before it has answered. */
const refusals: [RegExp, RefusalReason][] = [
  // Chromium hides the addresses of these from extensions.
  [/extensions gallery/, 'store'],
  [/chrome(-extension)?:\/\//, 'browser-page'],
  [/(channel|port) (is )?closed|destroyed before|Receiving end does not exist/, 'gone'],
];

export async function currentTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The tab that this page of the extension is shown in; Firefox does not tell a frame in a web page. */
export async function ownTab(): Promise<Tab | undefined> {
  return browser.tabs?.getCurrent();
}

export async function closeOwnTab(): Promise<void> {
  const tab = await ownTab();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/**
 * Reads the page of a tab; a page that cannot be read gives the reason, never an exception.
 * @param sent called once the page has been asked and all there is to do is to wait
 */
export async function readTab(tab: Tab | undefined, sent: () => void = () => undefined): Promise<Reading> {
  return inPage(tab, (page) => {
    const reading = page.read();
    sent();
    return reading;
  });
}

/** The reading of a page whose content script runs already, without any access to its tab. */
export async function readKnownPage(tabId: number): Promise<Reading> {
  return Promise.race([
    pageOf(tabId)
      .read()
      .catch(() => refusalOf(tabId, 'gone')),
    outOfPatience(),
  ]);
}

/**
 * Opens or closes the reader over the page of a tab; gives the reason where scripts may not run there. A popup has read
 * the page before, so the content script is asked first: to inject it once more would take longer than to open.
 */
export async function toggleReader(tab: Tab | undefined): Promise<Refusal | undefined> {
  return inPage(tab, async (page) => void (await page.toggleReader()), { isThere: true });
}

/** @param isThere most likely the content script runs already */
async function inPage<Reply>(
  tab: Tab | undefined,
  call: (page: ReturnType<typeof pageOf>) => Promise<Reply>,
  { isThere = false } = {},
): Promise<Reply | Refusal> {
  if (tab?.id === undefined) return { reason: 'gone' };
  const id = tab.id;
  const ask = (): Promise<Reply> => call(pageOf(id));
  const injectAndAsk = (): Promise<Reply | Refusal> =>
    injectOnceGranted(id).then(
      () => ask().catch((error: unknown) => refusalOf(id, reasonOf(error) ?? 'failed')),
      (error: unknown) => refusalOf(id, reasonOf(error) ?? 'blocked'),
    );
  const outcome = isThere ? ask().catch(injectAndAsk) : injectAndAsk();
  return Promise.race([outcome, outOfPatience()]);
}

/**
 * Chromium at times tells of a click before the access that the click gives is there, some milliseconds later: what it
 * refuses for want of access is asked again after these pauses, in milliseconds, before the page counts as closed.
 */
const grantPauses = [30, 100, 300];

async function injectOnceGranted(tabId: number): Promise<void> {
  for (const pause of grantPauses) {
    const error = await injectOnce(tabId).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (error === undefined) return;
    if (!/must request permission/.test(String(error))) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await injectOnce(tabId);
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

async function outOfPatience(): Promise<Refusal> {
  await new Promise((resolve) => setTimeout(resolve, patienceMs));
  return { reason: 'frozen' };
}

/** Why the page of a tab could not be reached: its address tells, where the browser lets it be seen. */
async function refusalOf(tabId: number, otherwise: RefusalReason): Promise<Refusal> {
  const tab = await browser.tabs?.get(tabId).catch(() => undefined);
  if (!tab) return { reason: 'gone' };
  const address = tab.url ?? '';
  return { reason: reasonIn(address, closedAddresses) ?? otherwise };
}

const reasonOf = (error: unknown): RefusalReason | undefined => reasonIn(String(error), refusals);

function reasonIn(text: string, reasons: [RegExp, RefusalReason][]): RefusalReason | undefined {
  return reasons.find(([pattern]) => pattern.test(text))?.[1];
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
