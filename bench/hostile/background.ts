/** Stands in for the background in a run of `npm run hostile`: opens the popup over the page that feeds it. */
import browser from 'webextension-polyfill';
import { isProbeMessage } from './finding';

browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
  if (!isProbeMessage(message) || message.probe !== 'open popup') return undefined;
  return openPopup(sender.tab?.windowId);
});

async function openPopup(windowId: number | undefined): Promise<void> {
  await browser.action.openPopup(windowId === undefined ? {} : { windowId });
}
