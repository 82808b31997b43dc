/**
 * Stands in for the background in a run of `npm run hostile`: opens the popup over the page that feeds it, passes the
 * reader's calls on to that page as the real one does, and what the probes have found.
 */
import browser from 'webextension-polyfill';
import { passOnPageCalls } from '../../src/browser/messages';
import { isProbeMessage, type ProbeMessage } from './finding';

passOnPageCalls();
browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  if (!isProbeMessage(message)) return undefined;
  return message.probe === 'open popup' ? openPopup(sender.tab?.windowId) : tellFeeder(message);
});

async function openPopup(windowId: number | undefined): Promise<void> {
  await browser.action.openPopup(windowId === undefined ? {} : { windowId });
}

async function tellFeeder(message: ProbeMessage): Promise<void> {
  const [page] = await browser.tabs.query({ url: 'http://127.0.0.1/*' });
  if (page?.id !== undefined) await browser.tabs.sendMessage(page.id, message, { frameId: 0 });
}
