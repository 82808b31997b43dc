import { describe, expect, test } from 'vitest';
import { hostilePages } from './answers';
import { useBrowser } from './browsers/session';
import type { Surface } from './browsers/surface';
import { clickRead, openPopup, openReader, readerIsClosed } from './steps';
import { word } from './words';

const session = useBrowser();

/** Writes down every key that reaches the page, before any listener of its own. */
async function listenToKeys(): Promise<void> {
  await session.driver.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenKeys: seen });
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      window.addEventListener(type, (event) => seen.push(`${type} ${event.key}`), true);
    }
  });
}

const seenKeys = (): Promise<string[]> =>
  session.driver.page.evaluate(() => (window as unknown as { seenKeys: string[] }).seenKeys);

/** Waits until this many elements stand beside the page's head and body: the hosts of readers. */
const hosts = (wanted: number): Promise<boolean> =>
  session.driver.page.waitFor((count) => document.documentElement.children.length === 2 + count, wanted);

async function openPopupWithReaderReady(): Promise<Surface> {
  const popup = await openPopup(session, '/article.html');
  await (await session.driver.frameAhead()).text('.reading');
  await session.driver.page.evaluate(() => {
    Object.assign(window, { made: document.documentElement.lastElementChild });
  });
  return popup;
}

const showsWhatWasMade = (): Promise<boolean> =>
  session.driver.page.evaluate(() => (window as unknown as { made: Element }).made.isConnected);

describe('the reader that is made ready while the popup is open', () => {
  test('has its article laid out, and takes nothing of the page', async () => {
    await openPopupWithReaderReady();
    const { driver } = session;
    const ahead = await driver.frameAhead();
    await ahead.waitFor(
      () => (document.querySelector('.reading')?.getBoundingClientRect().height ?? 0) > 500,
    );
    expect(await driver.frameIsOpen()).toBe(false);
    const page = await driver.page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const { clientWidth, clientHeight } = document.documentElement;
      const rows = [0, 1, clientHeight / 2, clientHeight - 1];
      return {
        isHit: rows.some((row) => document.elementFromPoint(clientWidth / 2, row) === host),
        isFocused: document.activeElement === host,
      };
    });
    expect(page).toEqual({ isHit: false, isFocused: false });
  });

  test('is out of sight, and goes with the popup', async () => {
    await openPopupWithReaderReady();
    expect(await session.driver.frameIsOpen()).toBe(false);
    await session.driver.closePopup();
    expect(await hosts(0)).toBe(true);
  });

  test('is opened as it is, with an entry of its own in the history', async () => {
    const popup = await openPopupWithReaderReady();
    const before = await session.driver.page.evaluate(() => history.length);
    const reader = await clickRead(session, popup);
    expect(await showsWhatWasMade()).toBe(true);
    await session.driver.page.waitFor((known) => history.length === known + 1, before);
    await reader.press('Escape');
    expect(await hosts(0)).toBe(true);
  });

  test('is not what is opened once the page has changed', async () => {
    const popup = await openPopupWithReaderReady();
    await session.driver.page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'The office answered on Friday: the book is his to keep, with its last page, for as long as he wants it, and no museum is to have it.';
      document.querySelector('article')?.append(late);
    });
    const reader = await clickRead(session, popup);
    expect(await showsWhatWasMade()).toBe(false);
    expect(await reader.text('.body')).toContain('The office answered on Friday');
  });
});

describe('the reader over the page', () => {
  test('shows the article, the summary and its bar', async () => {
    const reader = await openReader(session, '/article.html');
    expect(await session.driver.popupIsOpen()).toBe(false);
    expect(await reader.text('.head h1')).toBe('The keeper of the last lamp');
    expect(await reader.texts('.summary li')).toHaveLength(3);
    expect(await reader.text('.body')).toContain('turn the key. Then the sensor');
    const names = await reader.evaluate(() =>
      [...document.querySelectorAll('.bar button.icon')].map((button) => button.getAttribute('aria-label')),
    );
    expect(names).toEqual(
      (['outline', 'appearance', 'copyMarkdown', 'saveMarkdown', 'openSettings', 'close'] as const).map(word),
    );
  });

  test('shows what the popup has read, without reading the page once more', async () => {
    const popup = await openPopup(session, '/article.html');
    await popup.text('.reading');
    await session.driver.page.evaluate(() => {
      const text = document.querySelector('article p + p')?.firstChild as Text;
      text.data = 'Said too late.';
    });
    const reader = await clickRead(session, popup);
    expect(await reader.text('.body')).not.toContain('Said too late.');
  });

  test('covers the whole view and shows how far the reader has come', async () => {
    const reader = await openReader(session, '/article.html');
    const page = await session.driver.page.evaluate(() => [
      document.documentElement.clientWidth,
      innerHeight,
    ]);
    expect(await reader.evaluate(() => [innerWidth, innerHeight])).toEqual(page);
    const read = (): Promise<number> =>
      reader.evaluate(() =>
        Number(document.querySelector<HTMLElement>('.progress')?.style.getPropertyValue('--read')),
      );
    await reader.press('End');
    await reader.waitFor(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
    await expect.poll(read).toBeGreaterThan(0.99);
    expect(await session.driver.page.evaluate(() => scrollY)).toBe(0);
  });

  test('lists the headings and leads to them', async () => {
    const reader = await openReader(session, '/article.html');
    await reader.click('.icon.outline');
    await reader.waitFor(() => document.querySelector('.panel:popover-open') !== null);
    expect(await reader.texts('.outline li')).toEqual([
      'A winter without oil',
      'What the sensor cannot do',
      'After Saturday',
    ]);
    await reader.click('.outline li:nth-child(3) button');
    await reader.waitFor(() => document.querySelector('.panel:popover-open') === null);
    await reader.waitFor(() => document.activeElement?.textContent === 'After Saturday');
    await reader.waitFor(() => {
      const { top = -1 } = document.activeElement?.getBoundingClientRect() ?? {};
      return top > 0 && top < innerHeight;
    });
    await reader.press('Escape');
    expect(await readerIsClosed(session)).toBe(true);
  });

  test('opens the settings', async () => {
    const reader = await openReader(session, '/article.html');
    await reader.click('.icon.settings');
    expect(await (await session.driver.tab('/options.html')).text('h1')).toBe(word('optionsTitle'));
  });

  test('closes its panel on Escape, and itself on the next', async () => {
    const reader = await openReader(session, '/article.html');
    await reader.click('.icon.text');
    await reader.waitFor(() => document.querySelector(':popover-open') !== null);
    await reader.press('Escape');
    await reader.waitFor(() => document.querySelector(':popover-open') === null);
    expect(await session.driver.frameIsOpen()).toBe(true);
    await reader.press('Escape');
    await readerIsClosed(session);
  });

  test('keeps its keys from the page', async () => {
    const reader = await openReader(session, '/article.html');
    await listenToKeys();
    await reader.evaluate(() => {
      Object.assign(window, { lastKey: '' });
      document.addEventListener('keydown', ({ key }) => Object.assign(window, { lastKey: key }), true);
    });
    for (const key of ['a', 'Tab', 'ArrowDown', 'Enter', 'End']) {
      await reader.press(key);
      await reader.waitFor((wanted) => (window as unknown as { lastKey: string }).lastKey === wanted, key);
    }
    expect(await seenKeys()).toEqual([]);
  });

  test('takes back the keyboard that the window of the page gets', async () => {
    const reader = await openReader(session, '/article.html');
    await listenToKeys();
    await session.driver.page.evaluate(async () => {
      const isBack = new Promise((resolve) => addEventListener('blur', resolve, { once: true }));
      window.focus();
      await isBack;
    });
    await reader.press('a');
    await reader.press('Escape');
    await readerIsClosed(session);
    expect((await seenKeys()).filter((key) => !key.endsWith('keyup Escape'))).toEqual([]);
  });

  test('closes its panel first, and then itself, where the page has taken the keyboard', async () => {
    const reader = await openReader(session, '/article.html');
    await reader.click('.icon.text');
    await reader.waitFor(() => document.querySelector(':popover-open') !== null);
    const { page } = session.driver;
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.press('Escape');
    await reader.waitFor(() => document.querySelector(':popover-open') === null);
    expect(await session.driver.frameIsOpen()).toBe(true);
    await page.press('Escape');
    await readerIsClosed(session);
  });

  test('shows the links of the article to follow in a tab of their own', async () => {
    const reader = await openReader(session, '/article.html');
    await reader.evaluate(() =>
      document.querySelector('.body a[href$="second.html"]')?.scrollIntoView({ block: 'center' }),
    );
    await reader.click('.body a[href$="second.html"]');
    await session.driver.tab('/second.html');
    expect(await session.driver.frameIsOpen()).toBe(true);
  });
});

describe('over a page that stands in its way', () => {
  test.each(Object.entries(hostilePages))('%s', async (path) => {
    const reader = await openReader(session, path);
    await listenToKeys();
    expect(await reader.text('.head h1')).toBe('The keeper of the last lamp');
    // A click that lands proves that nothing of the page lies over the reader.
    await reader.click('.icon.text');
    await reader.waitFor(() => document.querySelector(':popover-open') !== null);
    await reader.press('Escape');
    await reader.waitFor(() => document.querySelector(':popover-open') === null);
    await reader.press('a');
    await reader.press('Escape');
    await readerIsClosed(session);
    expect((await seenKeys()).filter((key) => !key.endsWith('keyup Escape'))).toEqual([]);
  });

  test('a page whose policy puts it in a sandbox: the reader opens in a tab', async () => {
    const popup = await openPopup(session, '/sandboxed');
    await popup.text('.reading');
    await popup.click('footer .primary');
    const reader = await session.driver.tab('/reader.html?tab=');
    expect(await reader.text('.head h1')).toBe('The keeper of the last lamp');
    expect(await reader.texts('.summary li')).toHaveLength(3);
    expect(await session.driver.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await session.driver.problems();
  });
});
