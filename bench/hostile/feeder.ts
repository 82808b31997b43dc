/**
 * Stands in for the content script in a run of `npm run hostile`: answers the popup and the reader, each time they
 * read the page, with the article of the next payloads, and tells the run's server what became of them.
 */
import browser from 'webextension-polyfill';
import { readerAddress } from '../../src/browser/addresses';
import { answerPageCalls, noArguments, oneString } from '../../src/browser/messages';
import { saveSettings } from '../../src/browser/settings';
import { type Batch, batches } from './batches';
import { type Finding, isProbeMessage, type ProbeMessage, type Progress } from './finding';
import type { Payload } from './payload';

const progress: Progress = { shown: { popup: 0, reader: 0 }, read: 0, refused: 0, findings: [], done: false };
const world = globalThis as { lisibleFeeds?: boolean };
if (!world.lisibleFeeds) {
  world.lisibleFeeds = true;
  void start();
}

async function start(): Promise<void> {
  const payloads: Payload[] = await (await fetch('/payloads.json')).json();
  const supply = sharedSupply(payloads);
  const shows: Record<string, Batch | undefined> = {};

  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isProbeMessage(message) || message.probe !== 'found') return undefined;
    const { view, offences } = message;
    for (const offence of offences) note({ ...offence, where: view, payloads: shows[view]?.payloads ?? [] });
    return Promise.resolve();
  });

  answerPageCalls({
    read: {
      accepts: noArguments,
      answer: async (_, sender) => {
        const where = viewOf(sender.url);
        const shown = progress.shown[where] ?? 0;
        const batch = supply(shown);
        shows[where] = batch;
        if (batch) progress.shown[where] = shown + 1;
        else await finish(where);
        // A page that was still loading has a button to read it again: that is how a view asks for the next one.
        return batch ? { ...batch.article, partial: true } : { reason: 'empty' };
      },
    },
    readNext: { accepts: oneString, answer: () => ({ reason: 'gone' }) },
    readerLoaded: { accepts: noArguments, answer: () => undefined },
    toggleReader: { accepts: noArguments, answer: () => undefined },
    closeReader: { accepts: noArguments, answer: () => undefined },
    fetchImage: { accepts: oneString, answer: () => '' },
  });

  await saveSettings(JSON.parse(decodeURIComponent(location.hash.slice(1))));
  setInterval(tell, 2_000);
  openReaderFrame();
  const openPopup: ProbeMessage = { probe: 'open popup' };
  await browser.runtime.sendMessage(openPopup);
}

/** Batches by their number, made once for both views and let go when both have had them. */
function sharedSupply(payloads: readonly Payload[]): (index: number) => Batch | undefined {
  const made: (Batch | undefined)[] = [];
  const maker = batches(payloads, {
    read: () => progress.read++,
    refused: () => progress.refused++,
    failed: (error, payload) =>
      note({ offence: 'exception', where: 'core', what: String(error), payloads: [payload] }),
  });
  return (index) => {
    while (made.length <= index) {
      const { value, done } = maker.next();
      if (done) return undefined;
      made.push(value);
    }
    const batch = made[index];
    const slowest = Math.min(...Object.values(progress.shown));
    if (slowest > 0) made[slowest - 1] = undefined;
    return batch;
  };
}

const finished = new Set<string>();

async function finish(view: string): Promise<void> {
  finished.add(view);
  progress.done = finished.size === Object.keys(progress.shown).length;
  await tell();
}

function viewOf(url = ''): string {
  return url.includes('/popup.html') ? 'popup' : 'reader';
}

function note(finding: Finding): void {
  progress.findings.push(finding);
}

async function tell(): Promise<void> {
  await fetch('/progress', { method: 'POST', body: JSON.stringify(progress) });
  progress.findings = [];
}

function openReaderFrame(): void {
  const frame = document.createElement('iframe');
  frame.src = readerAddress();
  frame.style.cssText = 'width: 100%; height: 80vh';
  document.body.append(frame);
}
