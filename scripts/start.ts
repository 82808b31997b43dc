/**
 * `npm start`: the sample page with the extension in a real Chromium. With a display it stays open for trying out;
 * without one it clicks the toolbar button and "Read", and keeps what they show in `out/`.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { type ChromiumWithExtension, clickToolbarButton, launchChromium } from './launch-chromium';
import { serveFolder } from './serve-folder';

const samplePage = 'fr-tech-blog/source.html';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const site = await serveFolder('test/pages');
const chromium = await launchChromium({ headless: !hasDisplay, args: ['--window-size=1280,900'] });
const [page = await chromium.browser.newPage()] = await chromium.browser.pages();
await page.goto(`${site.origin}/${samplePage}`);

if (hasDisplay) {
  console.log('Click the Lisible button in the toolbar (behind the puzzle piece). Close the window to end.');
  await new Promise((resolve) => chromium.browser.once('disconnected', resolve));
} else {
  await takePictures(chromium, page);
  await chromium.browser.close();
}
site.close();

async function takePictures(browser: ChromiumWithExtension, page: Page): Promise<void> {
  await mkdir('out', { recursive: true });
  const popup = await clickToolbarButton(browser, page);
  await popup.waitForSelector('.reading');
  await popup.screenshot({ path: 'out/popup.png' });
  await printReading(popup);

  await popup.click('footer .primary');
  const frame = await page.waitForFrame((one) => one.url().includes('/reader.html'));
  await frame.waitForSelector('.reading');
  await page.screenshot({ path: 'out/reader.png' });
  console.log('\nout/popup.png and out/reader.png show what a reader sees.');
}

async function printReading(popup: Page): Promise<void> {
  const text = (selector: string): Promise<string[]> =>
    popup.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));
  const [[title], [minutes], summary] = await Promise.all([
    text('.head h1'),
    text('.minutes'),
    text('.summary li'),
  ]);
  console.log(`\n${title}\n${minutes}\n`);
  for (const sentence of summary) console.log(`– ${sentence}`);
}
