import { setTimeout } from 'node:timers/promises';
import { launchFirefox } from '../scripts/launch-firefox';
import { type Connection, connectionOf, contextsOf, runIn } from '../test/e2e/browsers/firefox-protocol';

/** Firefox's own Reader View, to measure ours beside it. */
export interface ReaderView {
  /**
   * Opens a page and, after this many milliseconds, clicks the view's button: milliseconds from the click to the article
   * painted.
   */
  open(address: string, pause: number): Promise<number>;
  close(): Promise<void>;
}

export async function startReaderView(): Promise<ReaderView> {
  const { browser } = await launchFirefox();
  const connection = connectionOf(browser);
  const [window] = await contextsOf(connection, 'chrome');
  if (!window) throw new Error('Firefox opened no window.');
  const script = JSON.stringify(`data:,${encodeURIComponent(tellWhenShown)}`);
  await runIn(connection, window.context, `window.messageManager.loadFrameScript(${script}, true)`);
  return {
    open: async (address, pause) => {
      await openInNewTab(connection, address);
      await setTimeout(pause);
      return Number(await runIn(connection, window.context, `(${clickAndWait})()`));
    },
    close: () => browser.close(),
  };
}

async function openInNewTab(connection: Connection, url: string): Promise<void> {
  const old = await contextsOf(connection);
  const { result } = await connection.send('browsingContext.create', { type: 'tab' });
  const { context } = result as { context: string };
  for (const tab of old) await connection.send('browsingContext.close', { context: tab.context });
  await connection.send('browsingContext.navigate', { context, url, wait: 'complete' });
}

/** Runs in each tab: tells when the view says that its article is there and it has been painted. */
const tellWhenShown = `addEventListener('AboutReaderContentReady', () =>
  content.requestAnimationFrame(() => content.setTimeout(() => sendAsyncMessage('article-shown', Date.now()))),
  true, true)`;

/** Runs in Firefox's own window. The button is there once Firefox has judged the page to be readable. */
const clickAndWait = `async () => {
  const button = window.document.getElementById('reader-mode-button');
  for (let tries = 0; button.hidden; tries++) {
    if (tries === 400) throw new Error('Firefox finds nothing to read on the page.');
    await new Promise((resolve) => window.setTimeout(resolve, 25));
  }
  return new Promise((resolve) => {
    const start = Date.now();
    const done = ({ data }) => {
      window.messageManager.removeMessageListener('article-shown', done);
      resolve(String(data - start));
    };
    window.messageManager.addMessageListener('article-shown', done);
    button.click();
  });
}`;
