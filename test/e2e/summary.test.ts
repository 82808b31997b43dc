import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import { openPopup } from './steps';

const session = useBrowser();

describe('the summary in the popup', () => {
  test('leads to the place of a sentence and back', async () => {
    const { driver, site } = session;
    await driver.open(site.at('/article.html'));
    await driver.clickToolbarButton();
    const popup = await driver.popup();
    const sentence = await popup.text('.summary li:last-child button');
    await popup.click('.summary li:last-child button');
    await popup.waitFor((said) => {
      const place = document.activeElement?.closest('.body') && document.activeElement;
      return place?.textContent?.replace(/\s+/g, ' ').includes(said) && CSS.highlights.has('lisible-source');
    }, sentence);

    await popup.click('.way-back');
    await popup.waitFor(
      (said) => document.activeElement?.textContent === said && !CSS.highlights.has('lisible-source'),
      sentence,
    );
    expect(await popup.evaluate(() => document.querySelector<HTMLElement>('.way-back')?.hidden)).toBe(true);
  });

  test('forgets the way back to a sentence when the list is drawn anew', async () => {
    const popup = await openPopup(session, '/article.html');
    await popup.click('.summary li:last-child button');
    await popup.waitFor(() => CSS.highlights.has('lisible-source'));
    await popup.click('.key-terms button');
    const left = await popup.evaluate(() => [
      CSS.highlights.has('lisible-source'),
      document.querySelector<HTMLElement>('.way-back')?.hidden,
    ]);
    expect(left).toEqual([false, true]);
  });

  test('opens what the place of a sentence is folded away in', async () => {
    const popup = await openPopup(session, '/folded');
    await popup.text('.summary li button');
    await popup.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.body details')) fold.open = false;
    });
    await popup.click('.summary li button');
    await popup.waitFor(() => document.querySelector<HTMLDetailsElement>('.body details')?.open);
  });

  test('offers no model where the browser has none for the article', async () => {
    const { driver, site } = session;
    await driver.open(site.at('/arabic.html'));
    await driver.clickToolbarButton();
    const popup = await driver.popup();
    expect(await popup.text('.body')).not.toBe('');
    await popup.waitFor(() => document.querySelector('.summary .generated'));
    expect(await popup.texts('.generated button')).toEqual([]);
  });
});
