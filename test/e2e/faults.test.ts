import { expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import { clickRead, openReader, openReaderInTab, readerIsClosed } from './steps';
import { word } from './words';

const session = useBrowser();
const title = 'The keeper of the last lamp';

test('a background that the browser has ended is there again when it is needed', async () => {
  const { driver } = session;
  const reader = await openReader(session, '/article.html');
  await driver.stopBackground();
  expect(await reader.text('.head h1')).toBe(title);
  await reader.click('.icon.settings');
  expect(await (await driver.tab('/options.html')).text('h1')).toBe(word('optionsTitle'));
  await driver.stopBackground();
  await driver.showPage();
  await reader.click('.icon.close');
  await readerIsClosed(session);
});

test('without a network a page that is there is read and left', async () => {
  const { driver, site } = session;
  await driver.open(site.at('/pictures'), 'asked');
  await driver.page.waitFor(() => document.querySelectorAll('img').length === 3);
  site.goOffline();
  await driver.clickToolbarButton();
  const reader = await clickRead(session, await driver.popup());
  expect(await reader.text('.body')).toContain('turn the key. Then the sensor');
  await reader.press('Escape');
  await readerIsClosed(session);
  await driver.problems();
});

test('images that are missing, never come or are huge leave the text as it is', async () => {
  const { driver, site } = session;
  await driver.open(site.at('/pictures'), 'asked');
  await driver.page.waitFor(() => document.querySelectorAll('img').length === 3);
  await driver.clickToolbarButton();
  const reader = await clickRead(session, await driver.popup());
  await reader.evaluate(() => document.querySelector('.body img')?.scrollIntoView());
  const missing = await reader.waitFor(() => {
    const link = document.querySelector<HTMLAnchorElement>('.missing-image a');
    return link && [link.parentElement?.textContent, link.href];
  });
  expect(missing).toEqual([`A picture of /missing.png ${word('imageOpen')}`, site.at('/missing.png')]);
  // Chromium shows it as wide as the text, to Firefox it is too large for a picture.
  await reader.waitFor(() => {
    const huge = document.querySelector<HTMLImageElement>('img[src$="huge.svg"]');
    huge?.scrollIntoView();
    return !huge || huge.complete;
  });
  const { scrollWidth, clientWidth } = await reader.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBe(clientWidth);
  expect(await reader.text('.body')).toContain('turn the key. Then the sensor');
  await reader.press('Escape');
  await readerIsClosed(session);
  await driver.problems();
});

test('an image that its site shows to members alone is fetched by the page, with all of its sources', async () => {
  const reader = await openReader(session, '/members');
  const shown = await reader.waitFor(() => {
    const image = document.querySelector<HTMLImageElement>('.body img[alt="The lamp room"]');
    image?.scrollIntoView();
    const isThere = image?.complete && image.naturalWidth > 0;
    return isThere && [image.currentSrc.slice(0, 15), image.parentElement?.querySelector('source')];
  });
  expect(shown).toEqual(['data:image/png;', null]);
  await session.driver.problems();
});

test('an article in two windows: each reader is its own', async () => {
  const { driver, site } = session;
  await openReader(session, '/article.html?one');
  await driver.background.evaluate(
    async (name, url) => void (await (name === 'chromium' ? chrome.windows : chrome.tabs).create({ url })),
    driver.name,
    site.at('/article.html?two'),
  );
  await driver.showTab('?two');
  await driver.page.waitFor(() => document.visibilityState === 'visible' && document.hasFocus());
  await driver.clickToolbarButton();
  const second = await clickRead(session, await driver.popup());
  await second.press('Escape');
  await readerIsClosed(session);
  await driver.showTab('?one');
  expect(await (await driver.frame()).text('.head h1')).toBe(title);
});

test.each([
  ['the browser has put to sleep', () => session.driver.background.evaluate(discardPage)],
  ['has crashed', () => session.driver.crashPage()],
])('a page that %s: its reader in a tab keeps the article and says so', async (_, lose) => {
  const reader = await openReaderInTab(session);
  await lose();
  expect(await reader.text('.notice p')).toBe(word('pageGone'));
  expect(await reader.text('.head h1')).toBe(title);
});

/** Of the two tabs the one that is not in front. */
async function discardPage(): Promise<void> {
  const [page] = await chrome.tabs.query({ active: false });
  await chrome.tabs.discard(page?.id ?? -1);
}
