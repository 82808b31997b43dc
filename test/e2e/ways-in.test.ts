import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import { openPopup, readerIsClosed } from './steps';
import { word } from './words';

const session = useBrowser();

/** Chromium's question is a window of its own that no test reaches without a display. */
const canAnswer = process.env.BROWSER === 'firefox';

describe('the keyboard command', () => {
  test('opens the reader and closes it', async () => {
    const { driver } = session;
    await giveAccess();
    await driver.pressShortcut();
    const reader = await driver.frame();
    expect(await reader.text('.head h1')).toBe('The keeper of the last lamp');
    await reader.waitFor(() => document.hasFocus());
    await driver.pressShortcut();
    await readerIsClosed(session);
  });

  test('reads the page as it was before the reader stood over it, without what is laid over it', async () => {
    const { driver } = session;
    await giveAccess('/styled.html');
    // A page that has changed since the click that gave access is read anew.
    await driver.page.evaluate(() => document.body.append(document.createElement('p')));
    await driver.pressShortcut();
    const text = await (await driver.frame()).text('.body');
    expect(text).toContain('In spring the keepers meet');
    expect(text).not.toContain('forty thousand friends');
  });
});

describe('the context menu', () => {
  test('reads the page', async () => {
    const { driver } = session;
    await giveAccess();
    await driver.chooseFromMenu('read-page', '#first');
    expect(await (await driver.frame()).text('.head h1')).toBe('The keeper of the last lamp');
  });

  test('asks for the site of a link before it opens it in the reader', async () => {
    const { driver, site } = session;
    await driver.open(site.at('/links'));
    await driver.chooseFromMenu('open-link', '#other-site');
    if (canAnswer) await driver.answerPermission('deny');
    const request = await driver.tab('/reader.html?link=');
    expect(await request.text('h1')).toBe(word('linkTitle').replace('$SITE$', 'localhost'));
    expect(await request.text('.address')).toBe(site.at('/second.html', 'localhost'));
    expect(await request.text('.actions .primary')).toBe(word('linkAllow'));
  });

  test('opens the page of the link without the reader, too', async () => {
    const { driver, site } = session;
    await driver.open(site.at('/links'));
    await driver.chooseFromMenu('open-link', '#other-site');
    if (canAnswer) await driver.answerPermission('deny');
    await (await driver.tab('/reader.html?link=')).click('.actions a');
    expect(await (await driver.tab('/second.html')).text('h1')).toBe('The bakers who bake at noon');
  });

  test.runIf(canAnswer)(
    'opens the link in the reader once its site is granted, and then without asking',
    async () => {
      const { driver, site } = session;
      await driver.open(site.at('/links'));
      await driver.chooseFromMenu('open-link', '#other-site');
      await driver.answerPermission('deny');
      const request = await driver.tab('/reader.html?link=');
      await request.click('.actions .primary');
      await driver.answerPermission('deny');
      await expect.poll(() => request.text('.status')).toBe(word('linkDenied'));
      await request.click('.actions .primary');
      await driver.answerPermission('allow');
      await driver.showTab('/second.html');
      expect(await (await driver.frame()).text('.head h1')).toBe('The bakers who bake at noon');

      await driver.showTab('/links');
      await driver.chooseFromMenu('open-link', '#other-site');
      await expect.poll(async () => (await driver.tabs()).length).toBe(3);

      const options = await driver.openExtensionPage('options.html');
      expect(await options.text('.sites li span')).toBe('http://localhost');
      await options.click('.sites li button');
      await expect.poll(() => options.text('.sites li')).toBe(word('sitesNone'));
    },
  );
});

/** A toolbar click gives the extension the page for as long as it stays; without a display no test gives it otherwise. */
async function giveAccess(path = '/article.html'): Promise<void> {
  const { driver } = session;
  const popup = await openPopup(session, path);
  await popup.text('.reading');
  await driver.closePopup();
}
