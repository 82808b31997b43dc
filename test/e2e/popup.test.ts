import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';

const session = useBrowser();

describe('a click on the toolbar button', () => {
  test('shows the article with its summary', async () => {
    const { driver, site } = session;
    await driver.open(site.at('/article.html'));
    await driver.clickToolbarButton();
    const popup = await driver.popup();
    expect(await popup.text('.head h1')).toBe('The keeper of the last lamp');
    expect(await popup.text('.head .site')).toBe('Harbour Times');
    expect(await popup.text('.head .byline')).toBe('Ann Ferris');
    expect(await popup.text('.head time')).toBe('March 14, 2026');
    expect(await popup.text('.head .minutes')).toMatch(/^\d min read$/);
    expect(await popup.texts('.summary li')).toHaveLength(3);
    expect(await popup.text('.body')).toContain('turn the key. Then the sensor');
    expect(await popup.text('.body')).not.toContain('Weather');
  });
});
