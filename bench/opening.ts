/**
 * `npm run bench:opening -- [--page FILE.html[.gz]]… [--runs N]`: milliseconds from a click on the toolbar button to the
 * popup with the article and its summary painted, and from "Read" to the article painted over the page, in the built
 * extension, Chromium and Firefox: median and 95th percentile of N. Scripts, images, styles and frames are taken out of
 * the pages. Without pages, the sample page.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { shownMark } from '../src/ui/shown-mark';
import { startChromium } from '../test/e2e/browsers/chromium';
import type { Driver } from '../test/e2e/browsers/driver';
import { startFirefox } from '../test/e2e/browsers/firefox';
import type { Surface } from '../test/e2e/browsers/surface';
import { decodeHtml } from './decode-html';
import { percentile } from './scorers';

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

console.log('| page | kB | browser | popup median, ms | p95 | overlay median, ms | p95 |');
console.log(`|${' --- |'.repeat(7)}`);
for (const start of [startChromium, startFirefox]) {
  const driver = await start();
  for (const [index, page] of pages.entries()) {
    const times = await measure(driver, `http://127.0.0.1:${port}/${index}`);
    const cells = [basename(files[index] ?? ''), Math.round(page.length / 1000), driver.name, ...times];
    console.log(`| ${cells.join(' | ')} |`);
  }
  await driver.close();
}
server.close();

async function readStillPage(file: string): Promise<string> {
  const bytes = await readFile(file);
  const html = decodeHtml(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  return html.replace(/<(script|style|iframe)\b[\s\S]*?<\/\1>|<(?:img|link|iframe|source)\b[^>]*>/gi, '');
}

async function measure(driver: Driver, address: string): Promise<number[]> {
  const popup: number[] = [];
  const overlay: number[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    await driver.reset();
    await driver.open(address);
    let start = Date.now();
    await driver.clickToolbarButton();
    const opened = await driver.popup();
    popup.push((await shownAt(opened)) - start);
    start = Date.now();
    await opened.click('footer .primary');
    overlay.push((await shownAt(await driver.frame())) - start);
  }
  return [popup, overlay].flatMap((times) =>
    [0.5, 0.95].map((share) => Math.round(percentile(times, share))),
  );
}

/** When the article was painted, in milliseconds since 1970. */
function shownAt(surface: Surface): Promise<number> {
  return surface.waitFor((name) => {
    const [mark] = performance.getEntriesByName(name);
    return mark && performance.timeOrigin + mark.startTime;
  }, shownMark);
}
