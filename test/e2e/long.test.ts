import { beforeEach, describe, expect, test } from 'vitest';
import { begunMark, shownMark } from '../../src/ui/shown-mark';
import { useBrowser } from './browsers/session';
import type { Surface } from './browsers/surface';
import { clickRead, openPopup, readerIsClosed } from './steps';
import { word } from './words';

const session = useBrowser();

/** Waits until all of the article is there. */
const isWhole = (surface: Surface): Promise<boolean> =>
  surface.waitFor((name) => performance.getEntriesByName(name).length > 0, shownMark);

/** True once what the keyboard's place is at stands in the window. */
const isInView = (surface: Surface, text: string): Promise<boolean> =>
  surface.waitFor((wanted) => {
    const { activeElement: at } = document;
    const { top = -1 } = at?.getBoundingClientRect() ?? {};
    return at?.textContent?.includes(wanted) === true && top > 0 && top < innerHeight;
  }, text);

describe('an article of 200,000 words', () => {
  let popup: Surface;
  beforeEach(async () => {
    popup = await openPopup(session, '/book');
  });

  test('is painted before all of it is there', async () => {
    await isWhole(popup);
    const [begun = 0, shown = 0] = await popup.evaluate(
      (names) => names.map((name) => performance.getEntriesByName(name)[0]?.startTime),
      [begunMark, shownMark],
    );
    // Where all is drawn in one go, both are noted at the same frame; a reader that was loaded out of sight notes them so.
    expect(shown - begun).toBeGreaterThan(16);
  });

  test('is copied whole as soon as its beginning is there', async () => {
    await popup.waitFor((name) => performance.getEntriesByName(name).length > 0, begunMark);
    await popup.click('.icon.copy:enabled');
    await popup.waitFor(
      (copied) => document.querySelector('.status')?.textContent === copied,
      word('copied'),
    );
    expect(await session.driver.clipboard()).toContain('a zephyr from the sea');
  });

  test('is there to its end, with summary, time and outline', async () => {
    const reader = await clickRead(session, popup);
    await isWhole(reader);
    expect(await reader.text('.body')).toContain('a zephyr from the sea');
    expect(await reader.texts('.body h2')).toHaveLength(100);
    expect(await reader.texts('.summary li')).not.toEqual([]);
    expect(await reader.has('.head .minutes')).toBe(true);
    expect(await reader.has('.skeleton')).toBe(false);
    await reader.click('.icon.outline');
    await reader.click('.outline li:last-child button');
    await isInView(reader, 'Evening 100');
  });

  test('is searched to its last paragraph', async () => {
    const reader = await clickRead(session, popup);
    await isWhole(reader);
    const found = await reader.evaluate(() => {
      const { find } = window as unknown as { find(text: string): boolean };
      return [find.call(window, 'zephyr'), find.call(window, 'zeppelin')];
    });
    expect(found).toEqual([true, false]);
    expect(await reader.evaluate(() => getSelection()?.anchorNode?.parentElement?.textContent)).toContain(
      'It ends',
    );
  });

  test('leads from its first paragraph to its last', async () => {
    const reader = await clickRead(session, popup);
    await reader.evaluate(() => document.querySelector<HTMLElement>('.body a[href^="#"]')?.click());
    await isInView(reader, 'It ends where it began');
  });

  test('is left while it comes', async () => {
    await popup.waitFor(() => document.querySelector('.reading') !== null);
    await popup.click('footer .primary');
    const reader = await session.driver.frame();
    await reader.waitFor(() => document.querySelector('.reading') !== null && document.hasFocus());
    await reader.press('Escape');
    expect(await readerIsClosed(session)).toBe(true);
    expect(await session.driver.problems()).toEqual([]);
  });
});
