import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import type { Surface } from './browsers/surface';
import { openReader, readerIsClosed } from './steps';

const session = useBrowser();

/** All that a page can tell of itself, and a reader of a page. */
async function stateOfPage() {
  return session.driver.page.evaluate(() => {
    const value = (selector: string): unknown => document.querySelector<HTMLInputElement>(selector)?.value;
    const audio = document.querySelector('audio');
    const focused = document.activeElement as HTMLInputElement | null;
    return {
      markup: document.documentElement.outerHTML,
      address: location.href,
      history: history.state as unknown,
      scroll: [scrollX, scrollY],
      focus: [focused?.id, focused?.selectionStart, focused?.selectionEnd],
      form: [
        value('#name'),
        value('#comment'),
        value('#colour'),
        document.querySelector('#agree:checked') !== null,
      ],
      audio: [audio?.paused, audio?.ended],
      events: (window as unknown as { seen: string[] }).seen,
    };
  });
}

/** A single-page app in its third state, scrolled, half filled in, with sound that plays. */
async function usePage(): Promise<void> {
  const { page } = session.driver;
  // Browsers skip entries of the history that a page makes with no click of the reader's between them.
  for (const view of [1, 2]) {
    await page.evaluate((number) => history.pushState({ view: number }, '', `?view=${number}`), view);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.click('#comment');
    await page.waitFor(() => document.activeElement?.id === 'comment');
  }
  for (const key of ['o', 'k']) await page.press(key);
  await page.waitFor(() => document.querySelector<HTMLTextAreaElement>('#comment')?.value === 'ok');
  await page.evaluate(async () => {
    document.querySelector<HTMLInputElement>('#agree')?.click();
    const name = document.querySelector<HTMLInputElement>('#name');
    const colour = document.querySelector<HTMLSelectElement>('#colour');
    if (name) name.value = 'Anaïs';
    if (colour) colour.value = 'green';
    document.querySelector<HTMLTextAreaElement>('#comment')?.setSelectionRange(0, 1);
    scrollTo(0, 321);
    const audio = document.querySelector('audio');
    await audio?.play();
    for (const type of ['popstate', 'hashchange', 'pagehide']) {
      addEventListener(type, () => (window as unknown as { seen: string[] }).seen.push(type));
    }
    for (const type of ['pause', 'seeking', 'emptied']) {
      audio?.addEventListener(type, () => (window as unknown as { seen: string[] }).seen.push(type));
    }
  });
}

const audioTime = (): Promise<number> =>
  session.driver.page.evaluate(() => document.querySelector('audio')?.currentTime ?? -1);

describe('the page is as it was', () => {
  test.each<[string, (reader: Surface) => Promise<void>]>([
    ['Escape', (reader) => reader.press('Escape')],
    ['the close button', (reader) => reader.click('.icon.close')],
    ['the browser’s Back', () => session.driver.back()],
    ['the shortcut', () => session.driver.pressShortcut()],
  ])('after %s', async (_, leave) => {
    const { driver } = session;
    const { site } = session;
    await driver.open(site.at('/article.html'));
    await driver.open(site.at('/app'));
    await usePage();
    const before = await stateOfPage();
    expect(before).toMatchObject({ scroll: [0, 321], focus: ['comment', 0, 1], audio: [false, false] });

    await driver.clickToolbarButton();
    const popup = await driver.popup();
    await popup.text('.reading');
    await popup.click('footer .primary');
    const reader = await driver.frame();
    await reader.waitFor(() => document.querySelector('.reading') !== null && document.hasFocus());
    const playedBefore = await audioTime();
    for (const key of ['End', 'Home', 'PageDown']) await reader.press(key);
    await reader.waitFor(() => scrollY > 0);

    await leave(reader);
    await readerIsClosed(session);
    expect(await stateOfPage()).toEqual(before);
    expect(await audioTime()).not.toBe(playedBefore);
    await driver.page.waitFor(() => document.hasFocus());

    // One step back is the app's own: the reader has left nothing on the way.
    await driver.back();
    await driver.page.waitFor(() => (window as unknown as { seen: string[] }).seen.length > 0);
    const { history, events } = await stateOfPage();
    expect([history, events]).toEqual([{ view: 1 }, ['popstate']]);
  });

  test('also when it was opened and closed many times', async () => {
    const { driver } = session;
    const reader = await openReader(session, '/app');
    await reader.press('Escape');
    await readerIsClosed(session);
    const before = await stateOfPage();
    for (let times = 0; times < 3; times++) {
      await driver.pressShortcut();
      const again = await driver.frame();
      await again.waitFor(() => document.querySelector('.reading') !== null && document.hasFocus());
      await driver.pressShortcut();
      await readerIsClosed(session);
    }
    expect(await stateOfPage()).toEqual(before);
  });
});
