/**
 * `npm run bench:idle -- [--page FILE.html]`: what the extension costs before its button is clicked, in both browsers. In a
 * page that is open: the scripts of extensions in it and, in Chromium, its memory and nodes beside those of the same page
 * without the extension. Of the background: how many seconds after its start the browser has ended it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser';
import { launchChromium, quietFlags } from '../scripts/launch-chromium';
import { launchFirefox } from '../scripts/launch-firefox';
import { connectionOf, contextsOf, runIn } from '../test/e2e/browsers/firefox-protocol';
import { readPage } from './page-files';

const { values } = parseArgs({
  options: { page: { type: 'string', default: 'test/pages/fr-tech-blog/source.html' } },
});
/** Browsers end a background that has had nothing to do for half a minute. */
const patienceSeconds = 90;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const html = await readPage({ id: '', path: values.page });
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

console.log(
  '| browser | scripts of extensions in the page | memory, kB | nodes | background ended after, s |',
);
console.log(`|${' --- |'.repeat(5)}`);
/** A debugger that is attached to a background keeps it from ending. */
const { browser } = await launchChromium({ targetFilter: (target) => target.type() !== 'service_worker' });
await tellChromium('Chromium', browser, await secondsToEnd(() => workerIsStopped(browser)));
const bare = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  headless: true,
  args: quietFlags,
});
await tellChromium('Chromium without the extension', bare, '');
await tellFirefox();
server.close();

async function tellChromium(name: string, browser: Browser, ended: number | ''): Promise<void> {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  let scripts = 0;
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) scripts++;
  });
  await client.send('Runtime.enable');
  await page.goto(address);
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0, Nodes = 0 } = await page.metrics();
  console.log(`| ${[name, scripts, Math.round(JSHeapUsedSize / 1000), Nodes, ended].join(' | ')} |`);
  await browser.close();
}

/** The browser's own page of workers fills some time after it has loaded. */
async function workerIsStopped(browser: Browser): Promise<boolean> {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto('chrome://serviceworker-internals');
  await page.waitForFunction(() => document.body.textContent.includes('Running Status'));
  return page.evaluate(() => /Running Status:\s*STOPPED/.test(document.body.textContent));
}

async function tellFirefox(): Promise<void> {
  const { browser, extensionId } = await launchFirefox();
  const connection = connectionOf(browser);
  const [window] = await contextsOf(connection, 'chrome');
  const [tab] = await contextsOf(connection);
  if (!window || !tab) throw new Error('Firefox opened no window.');
  const ask = (what: string): Promise<string | undefined> =>
    runIn(connection, window.context, `String(WebExtensionPolicy.getByID('${extensionId}').${what})`);
  const ended = await secondsToEnd(async () => (await ask('extension.backgroundState')) === 'stopped');
  await connection.send('browsingContext.navigate', { context: tab.context, url: address, wait: 'complete' });
  console.log(`| ${['Firefox', await ask('contentScripts.length'), '', '', ended].join(' | ')} |`);
  await browser.close();
}

/** @throws Error where the background still runs after a while */
async function secondsToEnd(isStopped: () => Promise<boolean>): Promise<number> {
  const start = Date.now();
  while (Date.now() - start < 1000 * patienceSeconds) {
    await pause(1000);
    if (await isStopped()) return Math.round((Date.now() - start) / 1000);
  }
  throw new Error(`The background still runs after ${patienceSeconds} seconds.`);
}
