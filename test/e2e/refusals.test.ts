import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import type { Surface } from './browsers/surface';
import { word } from './words';

const session = useBrowser();
const here = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

type Reason = Parameters<typeof word>[0] extends infer Key
  ? Key extends `refusal_${infer R}_title`
    ? R
    : never
  : never;

interface Case {
  what: string;
  address: string;
  reason: Reason;
  /** Where it exists, if not in both. */
  only?: 'chromium' | 'firefox';
  /** What tells that it is open, where it never finishes loading. */
  until?: string;
}

const cases: Case[] = [
  // Chromium tells an extension neither the address nor the kind of these.
  { what: 'a blank tab', address: 'about:blank', reason: 'blocked', only: 'chromium' },
  { what: 'the source of a page', address: 'view-source:/article.html', reason: 'blocked', only: 'chromium' },
  { what: 'a blank tab', address: 'about:blank', reason: 'blank', only: 'firefox' },
  {
    what: 'the source of a page',
    address: 'view-source:/article.html',
    reason: 'view_source',
    only: 'firefox',
  },
  { what: 'a page of the browser', address: 'chrome://version/', reason: 'browser_page', only: 'chromium' },
  { what: 'a page of the browser', address: 'about:config', reason: 'browser_page', only: 'firefox' },
  { what: 'a PDF', address: '/paper.pdf', reason: 'pdf' },
  { what: 'a PDF without the ending', address: '/pdf/paper', reason: 'pdf' },
  { what: 'an image', address: '/dot.png', reason: 'image' },
  { what: 'a film', address: '/film', reason: 'media', until: 'video' },
  { what: 'JSON', address: '/data.json', reason: 'json' },
  { what: 'XML', address: '/feed.xml', reason: 'xml' },
  { what: 'an empty page', address: '/empty', reason: 'empty' },
  { what: 'a page with no article', address: '/form', reason: 'no_article' },
];

describe('the popup says why there is nothing to read on', () => {
  test.each(cases.filter(({ only = here }) => only === here))(
    '$what ($address)',
    async ({ address, reason, until }) => {
      const { driver, site } = session;
      const full = address.replace(/^(view-source:)?\//, (_, scheme = '') => `${scheme}${site.at('/')}`);
      await driver.open(full, until ? 'asked' : 'loaded');
      if (until) await driver.page.waitFor((selector) => document.querySelector(selector) !== null, until);
      await driver.clickToolbarButton();
      await expectRefusal(await driver.popup(), reason);
    },
  );
});

test('a page of plain text is read', async () => {
  const { driver, site } = session;
  await driver.open(site.at('/story.txt'));
  await driver.clickToolbarButton();
  const popup = await driver.popup();
  expect(await popup.text('.body')).toContain('The ferry leaves at nine');
});

describe('where the toolbar button opens the reader itself', () => {
  const choose = async (): Promise<void> => {
    const { background } = session.driver;
    await background.evaluate(() =>
      chrome.storage.sync.set({ settings: { version: 1, toolbarAction: 'reader' } }),
    );
    await background.waitFor(async () => (await chrome.action.getPopup({})) === '');
  };

  test('the popup says why a page is closed to it', async () => {
    const { driver } = session;
    await choose();
    await driver.open(here === 'firefox' ? 'about:config' : 'chrome://version/');
    await driver.clickToolbarButton();
    await expectRefusal(await driver.popup(), 'browser_page');
  });

  test('the reader says why there is nothing to read', async () => {
    const { driver, site } = session;
    await choose();
    await driver.open(site.at('/dot.png'));
    await driver.clickToolbarButton();
    await expectRefusal(await driver.frame(), 'image');
  });
});

test('a page that goes away while it is read: said so, or what there was of it is shown', async () => {
  const { driver, site } = session;
  await driver.open(site.at('/loading'), 'asked');
  await driver.page.text('blockquote');
  await driver.clickToolbarButton();
  const popup = await driver.popup();
  await driver.background.waitFor(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const func = (): boolean => 'lisibleIsHere' in globalThis;
    const target = { tabId: tab?.id ?? -1 };
    const [frame] = await chrome.scripting.executeScript({ target, func, injectImmediately: true });
    return frame?.result;
  });
  await driver.page.evaluate((address) => location.assign(address), site.at('/second.html'));
  // A browser may end the page's loading before it leaves it: then there is something to be read.
  const shown = await popup.text('.head h1, .refusal h1');
  if (shown === word('refusal_gone_title')) await expectRefusal(popup, 'gone');
  else expect(shown).toBe('The keeper of the last lamp');
});

test('a page that is frozen: said so, and read when it is free again', async () => {
  const { driver, site } = session;
  await driver.open(site.at('/article.html'));
  await driver.page.evaluate((ms) => {
    setTimeout(() => {
      const end = Date.now() + ms;
      while (Date.now() < end);
    }, 50);
  }, 14_000);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await driver.clickToolbarButton();
  const popup = await driver.popup();
  await expectRefusal(popup, 'frozen');
  await driver.page.evaluate(() => 'free again');
  await popup.click('.refusal button');
  expect(await popup.text('.head h1')).toBe('The keeper of the last lamp');
});

async function expectRefusal(popup: Surface, reason: Reason): Promise<void> {
  const shown = await popup.waitFor(() => {
    const texts = [...document.querySelectorAll('.refusal h1, .refusal p')].map(
      ({ textContent }) => textContent,
    );
    return document.querySelector('.refusal, .reading') && texts;
  });
  expect(shown).toEqual([word(`refusal_${reason}_title`), word(`refusal_${reason}_advice`)]);
}
