import { afterEach, beforeAll, beforeEach, expect, onTestFailed } from 'vitest';
import { type Site, startSite } from '../site';
import { startChromium } from './chromium';
import type { Driver } from './driver';
import { startFirefox } from './firefox';

export interface Session {
  driver: Driver;
  site: Site;
}

/** Files run one after another in one process and share its browser, which ends with the process. */
let started: Promise<Session> | undefined;

/**
 * The browser and the site of the tests' pages, clean before each test. After each the extension must have logged no
 * error and left no promise's refusal uncaught, but for what the test has taken out by asking for it.
 */
export function useBrowser(): Session {
  const session = {} as Session;
  beforeAll(async () => {
    started ??= start();
    Object.assign(session, await started);
  });
  beforeEach(async () => {
    onTestFailed(async () => console.error('Open tabs:', await session.driver.tabs()));
    await session.driver.reset();
    await session.driver.problems();
  });
  afterEach(async () => {
    session.site.release();
    await session.site.goOnline();
    expect(await session.driver.problems()).toEqual([]);
  });
  return session;
}

async function start(): Promise<Session> {
  const site = await startSite();
  const driver = await (process.env.BROWSER === 'firefox' ? startFirefox() : startChromium());
  return { driver, site };
}
