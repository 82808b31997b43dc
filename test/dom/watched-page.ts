import puppeteer, { type Page } from 'puppeteer-core';
import { CorePage } from '../../bench/core-page';
import { firefoxProxy } from '../../bench/hostile/launch';
import { type BrowserName, findBrowser } from '../../scripts/find-browser';
import type { NetworkProbe } from './network-probe';

/** Does work in a blank page of a browser of its own whose network is the probe, with a script in it. */
export async function inWatchedPage(
  browser: BrowserName,
  network: NetworkProbe,
  script: string,
  work: (page: Page) => Promise<unknown>,
): Promise<void> {
  const { page, close } = await (browser === 'chromium' ? inChromium : inFirefox)(network);
  await page.addScriptTag({ path: script });
  await work(page);
  await close();
}

async function inChromium({ flags }: NetworkProbe) {
  const core = await CorePage.open({ network: flags });
  return { page: core.page, close: () => core.close() };
}

async function inFirefox({ port }: NetworkProbe) {
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    extraPrefsFirefox: firefoxProxy(port),
  });
  return { page: await firefox.newPage(), close: () => firefox.close() };
}
