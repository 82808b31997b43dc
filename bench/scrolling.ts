/**
 * `npm run bench:scrolling -- [--words N]`: opens the popup and the reader in Chromium over an article of N words, scrolls
 * through it with the wheel, jumps to its end by the outline and searches it for a word of its last line, and prints the
 * longest tasks of each, in milliseconds; then, in Chromium and Firefox, when the beginning of the article and all of it
 * had been painted, from the click on the toolbar button and the one on "Read".
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { begunMark, shownMark } from '../src/ui/shown-mark';
import { startChromium } from '../test/e2e/browsers/chromium';
import type { Driver } from '../test/e2e/browsers/driver';
import { startFirefox } from '../test/e2e/browsers/firefox';
import type { Surface } from '../test/e2e/browsers/surface';

const { values } = parseArgs({ options: { words: { type: 'string', default: '200000' } } });
const wheelTurns = 300;
const wheelPixels = 700;

const lastWord = 'zephyr';
const page = longPage(Number(values.words));
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
const paintings: string[] = [];

console.log(`| step | longest task, ms | tasks over 50 ms |\n|${' --- |'.repeat(3)}`);
for (const start of [startChromium, startFirefox]) {
  const driver = await start();
  const reader = await open(driver);
  if (driver.name === 'chromium') await use(reader);
  await driver.close();
}
server.close();
console.log(`\n| view | beginning painted, ms | all painted, ms |\n|${' --- |'.repeat(3)}`);
for (const row of paintings) console.log(row);

/** Opens popup and reader, one after the other has drawn everything. */
async function open(driver: Driver): Promise<Surface> {
  await driver.open(address);
  const clicked = Date.now();
  await driver.clickToolbarButton();
  const popup = await driver.popup();
  await notePaintings(`popup, ${driver.name}`, popup, clicked);
  if (driver.name === 'chromium') await report('popup opens', popup);
  const asked = Date.now();
  await popup.click('footer .primary');
  const reader = await driver.frame();
  await notePaintings(`reader, ${driver.name}`, reader, asked);
  if (driver.name === 'chromium') await report('reader opens', reader);
  return reader;
}

async function notePaintings(view: string, surface: Surface, from: number): Promise<void> {
  const [whole, begun] = [await paintedAt(surface, shownMark), await paintedAt(surface, begunMark)];
  paintings.push(`| ${view} | ${Math.round(begun - from)} | ${Math.round(whole - from)} |`);
}

async function use(reader: Surface): Promise<void> {
  for (let turns = 0; turns < wheelTurns; turns += 50) await reader.evaluate(turnWheel, 50, wheelPixels);
  await report(`scrolling ${wheelTurns} × ${wheelPixels} px`, reader);
  await reader.click('.icon.outline');
  await reader.waitFor(() => document.querySelector('.outline li:last-child') !== null);
  await report('outline shown', reader);
  await reader.click('.outline li:last-child button');
  await reader.waitFor(() => document.querySelector('.panel:popover-open') === null);
  await report('jump to the last heading', reader);
  await reader.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const isFound = await reader.evaluate(
    (word) => (window as unknown as { find(text: string): boolean }).find(word),
    lastWord,
  );
  if (!isFound) throw new Error('The search does not find the last line of the article.');
  await report('search for a word of the last line', reader);
}

async function report(step: string, surface: Surface): Promise<void> {
  const tasks = await longTasks(surface);
  console.log(`| ${step} | ${Math.max(0, ...tasks)} | ${tasks.length} |`);
}

/** Durations of the tasks of over 50 ms since the last call, once the page has been idle for a while. */
function longTasks(surface: Surface): Promise<number[]> {
  return surface.evaluate(async () => {
    const world = globalThis as { longTasks?: number[] };
    const seen: number[] = [];
    world.longTasks ??= seen;
    if (world.longTasks === seen) {
      new PerformanceObserver((list) => {
        world.longTasks?.push(...list.getEntries().map(({ duration }) => Math.round(duration)));
      }).observe({ type: 'longtask', buffered: true });
    }
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return world.longTasks.splice(0);
  });
}

/** When an entry of the page's timeline was noted, in milliseconds since 1970. */
function paintedAt(surface: Surface, mark: string): Promise<number> {
  return surface.waitFor((name) => {
    const [entry] = performance.getEntriesByName(name);
    return entry && performance.timeOrigin + entry.startTime;
  }, mark);
}

/** One turn a frame, as a wheel does it. */
async function turnWheel(turns: number, pixels: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    scrollBy({ top: pixels, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Chapters of paragraphs with a link in each, a list, a quotation and a table. */
function longPage(words: number): string {
  const lines = Array.from(
    { length: 40 },
    (_, day) =>
      `The keeper of lamp ${day} wrote the hour in <a href="/book/${day}">a book</a>, as every evening, and went down to the boats. `,
  );
  const line = (index: number): string => lines[index % lines.length] ?? '';
  const paragraph = (index: number): string =>
    `<p>${[0, 3, 7, 11].map((by) => line(index + by)).join('')}</p>`;
  const chapter = (index: number): string => `<h2>Evening ${index + 1}</h2>
    ${Array.from({ length: 20 }, (_, place) => paragraph(index + place)).join('')}
    <ul>${[1, 2, 3].map((by) => `<li>${line(index + by)}</li>`).join('')}</ul>
    <blockquote>${paragraph(index + 5)}</blockquote>
    <table>${[1, 2, 3].map((hour) => `<tr><td>${hour}</td><td>calm</td><td>lit</td></tr>`).join('')}</table>`;
  const perChapter = 88 * 21;
  const chapters = Array.from({ length: Math.ceil(words / perChapter) }, (_, index) => chapter(index));
  return `<!doctype html><html lang="en"><title>The book of the lamp</title><article><h1>The book of the lamp</h1>
    ${chapters.join('')}<p>It ended with a ${lastWord} from the sea, and with the bag on the quay.</p></article></html>`;
}
