import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import { openPopup, openReader } from './steps';
import { word } from './words';

const session = useBrowser();

const open = { popup: openPopup, reader: openReader };
const places = Object.keys(open) as (keyof typeof open)[];

/** Line by line: what the article must be in Markdown, whatever stands before it about the page. */
const wanted = [
  '# The keeper of the last lamp',
  '## A winter without oil',
  '> A light is a promise, and a promise that comes an hour late is a lie.',
];

describe.each(places)('in the %s', (place) => {
  test('the article is copied as Markdown', async () => {
    const surface = await open[place](session, '/article.html');
    await surface.click('.icon.copy:enabled');
    expect(await surface.text('.status:not(:empty)')).toBe(word('copied'));
    const lines = (await session.driver.clipboard()).split('\n');
    for (const line of wanted) expect(lines).toContain(line);
    expect(lines.join('\n')).toContain(`[names](${session.site.at('/second.html')})`);
  });

  test('the article is saved as a Markdown file', async () => {
    const surface = await open[place](session, '/article.html');
    await surface.click('.icon.save:enabled');
    const text = await session.driver.download('The keeper of the last lamp.md');
    const lines = text.split('\n');
    for (const line of wanted) expect(lines).toContain(line);
  });
});

test('in a page that denies the clipboard to frames the article is copied all the same', async () => {
  const surface = await openReader(session, '/no-clipboard');
  await surface.click('.icon.copy:enabled');
  expect(await surface.text('.status:not(:empty)')).toBe(word('copied'));
  expect(await session.driver.clipboard()).toContain(wanted[0]);
});
