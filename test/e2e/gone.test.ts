import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import type { Surface } from './browsers/surface';
import { clickRead, openReader, readerIsClosed } from './steps';
import { word } from './words';

const session = useBrowser();

describe.each([
  ['updated', () => session.driver.reloadExtension(), async () => undefined],
  ['turned off', () => session.driver.switchExtension(false), () => session.driver.switchExtension(true)],
])('the extension is %s while the reader is open', (_, end, begin) => {
  test('the page can be gone back to as it was, and read again', async () => {
    const { driver } = session;
    const reader = await openReader(session, '/article.html');
    await end();
    await leaveWhatIsLeft(reader);
    await driver.page.waitFor(() =>
      document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('article'),
    );
    await driver.page.click('#name');
    await driver.page.press('a');
    await driver.page.waitFor(() => document.querySelector<HTMLInputElement>('#name')?.value === 'a');
    await begin();
    await driver.clickToolbarButton();
    const next = await clickRead(session, await driver.popup());
    expect(await next.text('.head h1')).toBe('The keeper of the last lamp');
    await next.press('Escape');
    await readerIsClosed(session);
    await driver.problems();
  });
});

/** Chromium takes the frame, behind which a message stands; Firefox leaves it to say so itself. */
async function leaveWhatIsLeft(reader: Surface): Promise<void> {
  const { driver } = session;
  if (driver.name === 'firefox') {
    expect(await reader.text('.notice p')).toBe(word('stoppedFrame'));
    await reader.press('Escape');
    await driver.page.waitFor(() => document.activeElement?.localName === 'body');
  } else await readerIsClosed(session);
  await driver.page.press('Escape');
}

test('what is left of the reader loads the page again', async () => {
  const { driver } = session;
  const reader = await openReader(session, '/article.html');
  await reader.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await driver.switchExtension(false);
  if (driver.name === 'firefox') await reader.waitFor(noticeIsSeen);
  if (driver.name === 'firefox') await reader.click('.notice button');
  else await leaveWhatIsLeft(reader);
  await driver.page.waitFor(() => document.documentElement.children.length === 2);
  await driver.switchExtension(true);
});

function noticeIsSeen(): boolean {
  const { top = -1 } = document.querySelector('.notice')?.getBoundingClientRect() ?? {};
  return top > 0 && top < innerHeight / 2;
}
