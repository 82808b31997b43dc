import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findBrowser } from './find-browser';

export interface FirefoxWithExtension {
  browser: Browser;
  extensionId: string;
}

/**
 * Starts Firefox with a profile of its own and an extension in it, the built one where no other folder is named. Tests may
 * reach its own window.
 */
export async function launchFirefox(
  options: LaunchOptions = {},
  folder = 'dist/firefox',
): Promise<FirefoxWithExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    ...options,
    args: ['-remote-allow-system-access', ...(options.args ?? [])],
  });
  return { browser, extensionId: await browser.installExtension(resolve(folder)) };
}
