import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';

const session = useBrowser();

describe('the summary in the popup', () => {
  test('leads to the place of a sentence and back', async () => {
    const { driver, site } = session;
    await driver.open(site.at('/article.html'));
    await driver.clickToolbarButton();
    const popup = await driver.popup();
    const sentence = await popup.text('.summary li:last-child button');
    await popup.click('.summary li:last-child button');
    expect(await popup.evaluate(() => document.activeElement?.closest('.body')?.className)).toBe('body');
    expect(await popup.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' '))).toContain(
      sentence,
    );
    expect(await popup.evaluate(() => CSS.highlights.has('lisible-source'))).toBe(true);

    await popup.click('.way-back');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe(sentence);
    expect(await popup.evaluate(() => CSS.highlights.has('lisible-source'))).toBe(false);
    expect(await popup.evaluate(() => document.querySelector<HTMLElement>('.way-back')?.hidden)).toBe(true);
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
