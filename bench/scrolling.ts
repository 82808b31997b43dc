/**
 * `npm run bench:scrolling -- [--words N]`: opens the reader in Chromium over an article of N words, scrolls through it
 * with the wheel, jumps to its end by the outline, and prints the longest tasks of its page, in milliseconds, while it
 * opened and after.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { startChromium } from '../test/e2e/browsers/chromium';
import type { Surface } from '../test/e2e/browsers/surface';

const { values } = parseArgs({ options: { words: { type: 'string', default: '200000' } } });
const wheelTurns = 300;
const wheelPixels = 700;

const page = longPage(Number(values.words));
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const driver = await startChromium();
await driver.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
await driver.clickToolbarButton();
const popup = await driver.popup();
await popup.waitFor(() => document.querySelector('.reading') !== null);
await popup.click('footer .primary');
const reader = await driver.frame();
await reader.waitFor(() => document.querySelector('.reading') !== null);

console.log(`| step | longest task, ms | tasks over 50 ms |\n|${' --- |'.repeat(3)}`);
await report('opening');
for (let turns = 0; turns < wheelTurns; turns += 50) await reader.evaluate(turnWheel, 50, wheelPixels);
await report(`scrolling ${wheelTurns} × ${wheelPixels} px`);
await reader.click('.icon.outline');
await reader.waitFor(() => document.querySelector('.outline li:last-child') !== null);
await report('outline shown');
await reader.click('.outline li:last-child button');
await reader.waitFor(() => document.querySelector('.panel:popover-open') === null);
await report('jump to the last heading');
await driver.close();
server.close();

async function report(step: string): Promise<void> {
  const tasks = await longTasks(reader);
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

/** One turn a frame, as a wheel does it. */
async function turnWheel(turns: number, pixels: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    scrollBy({ top: pixels, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function longPage(words: number): string {
  const sentence =
    'The keeper of the lamp wrote the hour in a book, as every evening, and went down to the boats. ';
  const paragraph = `<p>${sentence.repeat(4)}</p>`;
  const perParagraph = 4 * sentence.split(' ').length;
  const sections = Math.ceil(words / (perParagraph * 20));
  const body = Array.from(
    { length: sections },
    (_, index) => `<h2>Evening ${index + 1}</h2>${paragraph.repeat(20)}`,
  );
  return `<!doctype html><html lang="en"><title>The book of the lamp</title>
    <article><h1>The book of the lamp</h1>${body.join('')}</article></html>`;
}
