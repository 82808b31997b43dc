import browser, { type Runtime } from 'webextension-polyfill';

const portName = 'reader';

/** The content script's end of `watchPage`. */
export function letPageBeWatched(): void {
  browser.runtime.onConnect.addListener(() => undefined);
}

/** Calls back once when the page of a tab, whose content script runs, is closed or navigates away. */
export function watchPage(tabId: number, gone: () => void): void {
  const port: Runtime.Port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
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
