import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import type { Surface } from './browsers/surface';
import { openPopup, openReader, readerIsClosed } from './steps';
import { word } from './words';

const session = useBrowser();

const look = (surface: Surface) =>
  surface.evaluate(() => {
    const root = document.documentElement;
    return [root.dataset.theme, root.dataset.font, root.style.getPropertyValue('--font-size')];
  });

const stored = () =>
  session.driver.background.evaluate(async () => (await chrome.storage.sync.get('settings')).settings);

/** Fills the browser's storage to its last byte, so that it refuses what is longer than what it has. */
async function fillStorage(): Promise<void> {
  await session.driver.background.evaluate(async () => {
    const storage = chrome.storage.sync;
    for (let size = 8000, key = 0; size >= 1; key++) {
      try {
        await storage.set({ [`filling${key}`]: 'x'.repeat(size) });
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
}

describe('a choice in the settings', () => {
  test('is seen at once in an open reader, is kept, and holds after a reload', async () => {
    const reader = await openReader(session, '/article.html');
    expect(await look(reader)).toEqual(['system', 'serif', '19px']);
    const options = await session.driver.openExtensionPage('options.html');
    await options.click('.option.theme-dark');
    await options.click('.option.font-sans');
    await options.click('#setting-fontSize');
    await options.press('End');
    await reader.waitFor(() => document.documentElement.dataset.theme === 'dark');
    await expect.poll(() => look(reader)).toEqual(['dark', 'sans', '32px']);
    expect(await options.text('.status')).toBe(word('settingsSaved'));
    expect(await stored()).toMatchObject({ theme: 'dark', font: 'sans', fontSize: 32, version: 1 });

    await options.evaluate(() => {
      Object.assign(window, { isOld: true });
      location.reload();
    });
    await options.waitFor(() => !('isOld' in window) && document.querySelector('#setting-fontSize') !== null);
    await options.waitFor(
      () => document.querySelector<HTMLInputElement>('.option.theme-dark input')?.checked,
    );
    expect(await look(options)).toEqual(['dark', 'sans', '32px']);
    expect(
      await options.evaluate(() => document.querySelector<HTMLInputElement>('#setting-fontSize')?.value),
    ).toBe('32');
  });

  test('is seen at once in an open popup', async () => {
    const popup = await openPopup(session, '/article.html');
    await popup.text('.reading');
    await session.driver.background.evaluate(() =>
      chrome.storage.sync.set({ settings: { version: 1, theme: 'sepia', font: 'mono', fontSize: 20 } }),
    );
    await expect.poll(() => look(popup)).toEqual(['sepia', 'mono', '20px']);
  });

  test('made in the reader holds in the next one', async () => {
    const reader = await openReader(session, '/article.html');
    await reader.click('.icon.text');
    await reader.click('.option.theme-sepia');
    await expect.poll(stored).toMatchObject({ theme: 'sepia' });
    const next = await openReader(session, '/second.html');
    expect(await look(next)).toEqual(['sepia', 'serif', '19px']);
  });

  test('of the summary’s length holds in the next popup', async () => {
    const options = await session.driver.openExtensionPage('options.html');
    await options.click('.option.summaryLength-short');
    await expect.poll(stored).toMatchObject({ summaryLength: 'short' });
    await session.driver.reset();
    await session.driver.background.evaluate(() =>
      chrome.storage.sync.set({ settings: { version: 1, summaryLength: 'short' } }),
    );
    const popup = await openPopup(session, '/article.html');
    await popup.text('.summary');
    expect(await popup.texts('.summary li')).toHaveLength(1);
  });

  test('lets the toolbar button open and close the reader itself', async () => {
    const { driver, site } = session;
    const options = await driver.openExtensionPage('options.html');
    await options.click('.option.toolbarAction-reader');
    await driver.background.waitFor(async () => (await chrome.action.getPopup({})) === '');
    await driver.showPage();
    await driver.open(site.at('/article.html'));
    // The button acts on the tab in front, which the settings were a moment ago.
    await driver.page.waitFor(() => document.visibilityState === 'visible');
    await driver.clickToolbarButton();
    const reader = await driver.frame();
    expect(await reader.text('.head h1')).toBe('The keeper of the last lamp');
    expect(await driver.popupIsOpen()).toBe(false);
    await reader.waitFor(() => document.hasFocus());
    await driver.clickToolbarButton();
    await readerIsClosed(session);
  });
});

describe('settings that are not as they should be', () => {
  test('are replaced by the defaults, one by one', async () => {
    await session.driver.background.evaluate(() =>
      chrome.storage.sync.set({ settings: { version: 1, theme: 'neon', font: 'mono', fontSize: 900 } }),
    );
    const popup = await openPopup(session, '/article.html');
    expect(await popup.text('.head h1')).toBe('The keeper of the last lamp');
    expect(await look(popup)).toEqual(['system', 'mono', '19px']);
  });

  test('a storage that is full: said so, and the choice holds as long as the page', async () => {
    await fillStorage();
    const options = await session.driver.openExtensionPage('options.html');
    await options.click('.option.theme-dark');
    await expect.poll(() => options.text('.status')).toBe(word('settingsNotSaved'));
    expect(await look(options)).toEqual(['dark', 'serif', '19px']);
    expect(await stored()).toBeUndefined();
  });
});

describe('the settings page', () => {
  const choices = (options: Surface) =>
    options.evaluate(() => [
      ...[...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
      ...[...document.querySelectorAll<HTMLInputElement>('input[type=range]')].map(({ value }) => value),
      ...[...document.querySelectorAll('output')].map(({ textContent }) => textContent),
    ]);

  test('shows what was chosen elsewhere meanwhile, and keeps it with the next choice', async () => {
    const options = await session.driver.openExtensionPage('options.html');
    await options.text('.sites');
    expect(await choices(options)).toEqual([
      'system',
      'serif',
      'medium',
      'shown',
      'popup',
      '19',
      '65',
      '1.6',
      '19',
      '65',
      '1.6',
    ]);
    await session.driver.background.evaluate(() =>
      chrome.storage.sync.set({
        settings: {
          version: 1,
          theme: 'sepia',
          font: 'mono',
          fontSize: 24,
          lineHeight: 2,
          summaryLength: 'long',
          images: 'off',
        },
      }),
    );
    await expect
      .poll(() => choices(options))
      .toEqual(['sepia', 'mono', 'long', 'off', 'popup', '24', '65', '2', '24', '65', '2.0']);
    await options.click('.option.theme-dark');
    await expect
      .poll(stored)
      .toMatchObject({ theme: 'dark', font: 'mono', fontSize: 24, summaryLength: 'long' });
    expect(await look(options)).toEqual(['dark', 'mono', '24px']);
  });

  test('explains the shortcuts with the keys that are set', async () => {
    const options = await session.driver.openExtensionPage('options.html');
    expect(await options.text('.shortcuts')).toContain('Alt+R');
    expect(await options.text('.shortcuts')).toContain(word('commandToggleReader'));
  });
});
