import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import type { Surface } from './browsers/surface';
import { clickRead, openPopup } from './steps';
import { word } from './words';

const session = useBrowser();

describe.each([
  ['nodes', '/endless'],
  ['characters', '/endless-text'],
])('a page of too many %s', (_, path) => {
  test('is cut, says so in the popup and the reader, and shows its beginning', async () => {
    const popup = await openPopup(session, path);
    await expectBeginning(popup);
    await expectBeginning(await clickRead(session, popup));
  });
});

async function expectBeginning(surface: Surface): Promise<void> {
  expect(await surface.text('.head h1')).toBe('The endless book');
  expect(await surface.texts('.notice p')).toEqual([word('noticeCut')]);
  const [begins, ends] = await surface.evaluate(() => {
    const text = document.querySelector('.body')?.textContent ?? '';
    return [text.trim().slice(0, 24), text.includes('It ends where it began')] as const;
  });
  expect(begins).toBe('It begins on the quay, w');
  expect(ends).toBe(false);
}
