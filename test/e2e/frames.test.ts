import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import { openPopup } from './steps';
import { word } from './words';

const session = useBrowser();

describe('a page that holds its article in a frame', () => {
  test.each(['/frame', '/frameset'])('of its own site is read with it: %s', async (path) => {
    const popup = await openPopup(session, path);
    expect(await popup.text('.body')).toContain('turn the key. Then the sensor');
    const link = await popup.evaluate(
      () => document.querySelector<HTMLAnchorElement>('.body a[href*="second"]')?.href,
    );
    expect(link).toBe(session.site.at('/second.html'));
  });

  test('of another site says that it has none: no script may look into it', async () => {
    const popup = await openPopup(session, '/foreign-frame');
    expect(await popup.text('.refusal h1')).toBe(word('refusal_no_article_title'));
  });
});
