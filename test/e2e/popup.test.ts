import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import { openPopup } from './steps';
import { word } from './words';

const session = useBrowser();

describe('a click on the toolbar button', () => {
  test('shows the article with its summary', async () => {
    const popup = await openPopup(session, '/article.html');
    expect(await popup.text('.head h1')).toBe('The keeper of the last lamp');
    expect(await popup.text('.head .site')).toBe('Harbour Times');
    expect(await popup.text('.head .byline')).toBe('Ann Ferris');
    expect(await popup.text('.head time')).toBe('March 14, 2026');
    expect(await popup.text('.head .minutes')).toMatch(/^[23] min read$/);
    expect(await popup.texts('.summary li')).toHaveLength(3);
    expect(await popup.text('.body')).toContain('turn the key. Then the sensor');
    expect(await popup.text('.body')).not.toContain('Weather');
    expect(await popup.text('footer .primary')).toBe(word('read'));
  });

  test('links the title to the page', async () => {
    const popup = await openPopup(session, '/article.html');
    const address = await popup.waitFor(() => document.querySelector<HTMLAnchorElement>('.head h1 a')?.href);
    expect(address).toBe(session.site.at('/article.html'));
  });

  test('reads what a page shows on scrolling or on a click, and not what is laid over it', async () => {
    const popup = await openPopup(session, '/styled.html');
    const text = await popup.text('.body');
    expect(text).toContain('In spring the keepers meet');
    expect(text).toContain('The harbour does, by a small part');
    expect(text).toContain('it passes with the first visitors');
    expect(text).not.toContain('forty thousand friends');
  });

  test('shows what a page draws itself as pictures, also where the page allows none', async () => {
    const popup = await openPopup(session, '/drawn');
    const drawn = await popup.waitFor(async () => {
      const images = [...document.querySelectorAll<HTMLImageElement>('.body img')];
      if (images.length === 0) return undefined;
      return Promise.all(
        images.map(async (image) => {
          await image.decode();
          const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
          const context = canvas.getContext('2d');
          context?.drawImage(image, 0, 0);
          const colourAt = (x: number, y: number): string =>
            [...(context?.getImageData(x * canvas.width, y * canvas.height, 1, 1).data ?? [])]
              .map((value) => Math.round(value / 20) * 20)
              .join(' ');
          return [
            image.alt,
            image.width,
            image.height,
            colourAt(0.5, 0.8),
            colourAt(0.5, 0.1),
            colourAt(0.1, 0.1),
          ];
        }),
      );
    });
    expect(drawn).toEqual([
      ['Ships by year, from 2006 to 2025', 400, 200, '0 160 80 260', '20 40 40 260', '200 0 0 260'],
      ['Weight of a ship, in tons', 300, 150, '200 100 0 260', '20 40 40 260', '0 0 200 260'],
    ]);
    const link = await popup.waitFor(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.body p > a')];
      return links.map(({ textContent, href }) => [textContent, href]);
    });
    expect(link).toEqual([['The tide in each month', session.site.at('/drawn')]]);
    // The page writes down what its policy keeps from loading, and each run of the drawing's own script.
    const written = await session.driver.page.text('body');
    expect(written).not.toContain('Blocked: data');
    expect(written.match(/Script ran: 1/g)).toHaveLength(1);
  });

  test('shows an article in its own language and direction', async () => {
    const popup = await openPopup(session, '/arabic.html');
    const shown = await popup.waitFor(() => {
      const article = document.querySelector<HTMLElement>('.reading');
      return article && [article.lang, article.dir, getComputedStyle(article).direction];
    });
    expect(shown).toEqual(['ar', 'rtl', 'rtl']);
    expect(await popup.text('.body')).toContain('في شتاء بعيد');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  test('says that it is reading while the page still loads, then shows the whole of it', async () => {
    const { driver, site } = session;
    await driver.open(site.at('/loading'), 'asked');
    await driver.page.text('blockquote');
    await driver.clickToolbarButton();
    const popup = await driver.popup();
    const loading = await popup.waitFor(() => {
      const element = document.querySelector('.skeleton');
      return element && [element.getAttribute('aria-label'), element.getBoundingClientRect().height > 100];
    });
    expect(loading).toEqual([word('loading'), true]);
    expect(await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.primary')?.disabled)).toBe(
      true,
    );
    site.release();
    expect(await popup.text('.body')).toContain('one hour late.');
    expect(await popup.has('.notice')).toBe(false);
  });

  test('reads what is there of a page that never finishes, and again on demand', async () => {
    const { driver, site } = session;
    await driver.open(site.at('/loading'), 'asked');
    await driver.page.text('blockquote');
    await driver.clickToolbarButton();
    const popup = await driver.popup();
    expect(await popup.text('.notice p')).toBe(word('noticePartial'));
    expect(await popup.text('.body')).not.toContain('one hour late.');
    site.release();
    await driver.page.waitFor(() => document.readyState !== 'loading');
    await popup.click('.notice button');
    await popup.waitFor(() => document.querySelector('.body')?.textContent?.includes('one hour late.'));
    expect(await popup.has('.notice')).toBe(false);
  });
});

describe('the summary', () => {
  test('gets longer and shorter', async () => {
    const popup = await openPopup(session, '/article.html');
    await popup.text('.summary');
    const hasSentences = (wanted: number): Promise<boolean> =>
      popup.waitFor((count) => document.querySelectorAll('.summary li').length === count, wanted);
    const shorter = '.summary header button:nth-of-type(1)';
    const longer = '.summary header button:nth-of-type(2)';
    await popup.click(longer);
    await hasSentences(6);
    await popup.click(shorter);
    await hasSentences(3);
    await popup.click(shorter);
    await hasSentences(1);
    expect(await popup.has(`${shorter}:disabled`)).toBe(true);
  });

  test('shows where a sentence stands: marked and scrolled to', async () => {
    const popup = await openPopup(session, '/article.html');
    const sentence = '.summary li:last-child button';
    const text = await popup.text(sentence);
    await popup.click(sentence);
    const marked = await popup.waitFor(() => {
      const [range] = CSS.highlights.get('lisible-source') ?? [];
      const box = (range as Range | undefined)?.getBoundingClientRect();
      return box && box.top > 0 && box.bottom < innerHeight && [String(range), scrollY > 0];
    });
    expect(marked).toEqual([text, true]);
    const current = await popup.evaluate(
      () => document.querySelector('.summary [aria-current]')?.textContent,
    );
    expect(current).toBe(text);
  });
});
