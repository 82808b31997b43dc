import browser, { type Runtime } from 'webextension-polyfill';

/** What a page tells the reader that shows its article. */
export type PageNews =
  /** The reader is to take its own entry off the history and close. */
  | 'leave'
  /** The page's address has changed under the reader. */
  | 'moved';

const portName = 'reader';

/** The content script's end: `connected` is called when a reader page has loaded and asks for this page. */
export function onReaderConnect(connected: (reader: ReaderEnd) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portName || port.sender?.id !== browser.runtime.id) return;
    connected({
      tell: (news) => port.postMessage(news),
      onGone: (gone) => port.onDisconnect.addListener(gone),
    });
  });
}

export interface ReaderEnd {
  tell(news: PageNews): void;
  /** Calls back when the reader page is gone. */
  onGone(gone: () => void): void;
}

/** The reader's end: hears the page's news until the page is gone. */
export function connectToPage(tabId: number, on: Record<PageNews | 'gone', () => void>): void {
  if (tabId < 0) {
    on.gone();
    return;
  }
  const port: Runtime.Port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
  port.onMessage.addListener((message) => {
    if (message === 'leave' || message === 'moved') on[message]();
  });
  port.onDisconnect.addListener(() => {
    // Reading the error tells the browser that it was noticed; a page that is gone is no fault.
    void (port.error ?? browser.runtime.lastError);
    on.gone();
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
