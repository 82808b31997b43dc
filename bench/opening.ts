/**
 * `npm run bench:opening -- [--page FILE.html[.gz]]… [--runs N]`: milliseconds from a click on the toolbar button to the
 * popup with the article and its summary painted, and from "Read", at once or after a second of reading the popup, to the
 * article painted over the page, in the built extension, Chromium and Firefox, beside Firefox's own Reader View from a
 * click on its button, and beside a popup with nothing but a word in it, which no popup can be faster than: median, 95th
 * percentile of N, and the median's ratio to Reader View's. A page has been there for a second before it is asked for;
 * scripts, images, styles and frames are taken out of it. Without pages, the sample page.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { shownMark } from '../src/ui/shown-mark';
import { startChromium } from '../test/e2e/browsers/chromium';
import type { Driver } from '../test/e2e/browsers/driver';
import { startFirefox } from '../test/e2e/browsers/firefox';
import type { Surface } from '../test/e2e/browsers/surface';
import { decodeHtml } from './decode-html';
import { makeEmptyPopups } from './empty-popups';
import { startReaderView } from './reader-view';
import { percentile } from './scorers';

/** How long a page is looked at before it is asked for, so that what is measured is not the rest of its loading. */
const lookMs = 1000;
/** How long a reader looks at the popup before the click on "Read", in milliseconds. */
const pauses = { 'at once': 0, 'after a second': 1000 };

const theirName = "Firefox's Reader View";
const { values } = parseArgs({
  options: { page: { type: 'string', multiple: true }, runs: { type: 'string', default: '20' } },
});
const files = values.page ?? ['test/pages/fr-tech-blog/source.html'];
const pages = await Promise.all(files.map(readStillPage));
const server = createServer(({ url = '' }, response) => {
  const page = pages[Number(url.slice(1))];
  response.writeHead(page ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' }).end(page);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;

const readerView = await startReaderView();
const drivers = [await startChromium(), await startFirefox()];
const empty = await makeEmptyPopups();
const emptyDrivers = [await startChromium(empty.chromium), await startFirefox(empty.firefox)];

console.log('| page | kB | view | median, ms | p95 | × Reader View |');
console.log(`|${' --- |'.repeat(6)}`);
for (const [index, page] of pages.entries()) {
  const times = await measure(`http://127.0.0.1:${port}/${index}`);
  const theirs = percentile(times.get(theirName) ?? [], 0.5);
  for (const [view, spent] of times) {
    const [median = 0, p95 = 0] = [0.5, 0.95].map((share) => percentile(spent, share));
    const cells = [basename(files[index] ?? ''), Math.round(page.length / 1000), view];
    console.log(
      `| ${[...cells, Math.round(median), Math.round(p95), (median / theirs).toFixed(2)].join(' | ')} |`,
    );
  }
}
for (const opened of [...drivers, ...emptyDrivers, readerView]) await opened.close();
await empty.remove();
server.close();

async function readStillPage(file: string): Promise<string> {
  const bytes = await readFile(file);
  const html = decodeHtml(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  return html.replace(/<(script|style|iframe)\b[\s\S]*?<\/\1>|<(?:img|link|iframe|source)\b[^>]*>/gi, '');
}

/** Milliseconds by view; the views take turns, so that what else the machine does meets all alike. */
async function measure(address: string): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  const add = (view: string, ms: number): unknown => times.set(view, [...(times.get(view) ?? []), ms]);
  for (let run = 0; run < Number(values.runs); run++) {
    for (const driver of drivers) {
      for (const [when, pause] of Object.entries(pauses)) {
        const { popup, overlay } = await open(driver, address, pause);
        add(`popup, ${driver.name}`, popup);
        add(`overlay ${when}, ${driver.name}`, overlay);
      }
    }
    for (const driver of emptyDrivers)
      add(`empty popup, ${driver.name}`, (await openPopup(driver, address)).shown);
    add(theirName, await readerView.open(address, lookMs));
  }
  return times;
}

async function open(
  driver: Driver,
  address: string,
  pause: number,
): Promise<{ popup: number; overlay: number }> {
  const { popup, shown } = await openPopup(driver, address);
  const read = await popup.placeOf('footer .primary');
  await setTimeout(pause);
  const asked = Date.now();
  await popup.clickAt(read);
  return { popup: shown, overlay: (await shownAt(await driver.frame())) - asked };
}

async function openPopup(driver: Driver, address: string): Promise<{ popup: Surface; shown: number }> {
  await driver.reset();
  await driver.open(address);
  await setTimeout(lookMs);
  const clicked = Date.now();
  await driver.clickToolbarButton();
  const popup = await driver.popup();
  return { popup, shown: (await shownAt(popup)) - clicked };
}

/** When the article was painted, in milliseconds since 1970. */
function shownAt(surface: Surface): Promise<number> {
  return surface.waitFor((name) => {
    const [mark] = performance.getEntriesByName(name);
    return mark && performance.timeOrigin + mark.startTime;
  }, shownMark);
}
