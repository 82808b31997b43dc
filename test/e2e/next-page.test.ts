import { expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import { openReader } from './steps';
import { word } from './words';

const session = useBrowser();

test('the next page of an article is joined to it, with its own notes and what was left out of it', async () => {
  const reader = await openReader(session, '/paged');
  await reader.click('.next-page button');
  const part = await reader.text('.body .part');
  expect(part).toContain('The horn is lit by hand.');
  expect(part).not.toContain('Photographs by Ada Lovelace');
  const notes = await reader.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.body sup a')].map(({ hash }) =>
      document.getElementById(hash.slice(1))?.textContent?.trim(),
    ),
  );
  expect(notes).toEqual([
    'Note on the lamp, which nobody has read.',
    'Note on the horn, which nobody has read.',
  ]);

  await reader.click('.removed > summary');
  await reader.click('.removed li button');
  expect(await reader.text('.part .restored')).toBe('The keepers of the coast');
  expect((await reader.texts('.removed li span')).join()).toContain('Share the horn');

  await reader.click('.icon.copy:enabled');
  expect(await reader.text('.status:not(:empty)')).toBe(word('copied'));
  const lines = (await session.driver.clipboard()).split('\n');
  expect(lines.filter((line) => line.includes('[^'))).toEqual([
    'The log of the lamp is kept in the town.[^1]',
    '[^1]: Note on the lamp, which nobody has read.',
    'The log of the horn is kept in the town.[^2]',
    '[^2]: Note on the horn, which nobody has read.',
  ]);
});
