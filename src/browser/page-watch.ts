import browser, { type Runtime } from 'webextension-polyfill';

const portNames = { watch: 'watch', prepare: 'prepare' };

/** The content script's end of `watchPage` and `prepareReader`. */
export function letPageBeWatched(reader: { prepare: () => void; discard: () => void }): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portNames.prepare) return;
    reader.prepare();
    port.onDisconnect.addListener(reader.discard);
  });
}

/** Calls back once when the page of a tab, whose content script runs, is closed or navigates away. */
export function watchPage(tabId: number, gone: () => void): void {
  connect(tabId, portNames.watch, gone);
}

/** Has the reader made ready over the page of a tab, for as long as this page of the extension is open. */
export function prepareReader(tabId: number): void {
  connect(tabId, portNames.prepare, () => undefined);
}

function connect(tabId: number, name: string, gone: () => void): void {
  const port: Runtime.Port = browser.tabs.connect(tabId, { name, frameId: 0 });
  port.onDisconnect.addListener(() => {
    // Reading the error tells the browser that it was noticed; a page that is gone is no fault.
    void (port.error ?? browser.runtime.lastError);
    gone();
  });
}

/** False once the extension was updated or removed: its old content scripts live on without it. */
export function extensionIsAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** How long it takes at most until it is noticed, in milliseconds. */
const pollMs = 500;

/** Calls back once the extension was updated or turned off under a page of its own, which only Firefox lets live on. */
export function onceExtensionIsGone(view: Window, gone: () => void): void {
  const timer = view.setInterval(() => {
    if (extensionIsAlive()) return;
    view.clearInterval(timer);
    gone();
  }, pollMs);
}
