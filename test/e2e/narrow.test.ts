import { expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import { openReader } from './steps';

const session = useBrowser();

test.each(['/article.html', '/arabic.html'])(
  'on a narrow screen nothing sticks out of the reader: %s',
  async (path) => {
    const { driver } = session;
    await driver.setWidth(360);
    const reader = await openReader(session, path);
    await reader.waitFor(() => innerWidth <= 360);
    expect(await reader.evaluate(beyondBoxes)).toEqual([]);
    await reader.click('.icon.text');
    await reader.waitFor(() => document.querySelector(':popover-open') !== null);
    expect(await reader.evaluate(beyondBoxes)).toEqual([]);
  },
);

/** What is wider than the window or, in the summary, than its box. */
function beyondBoxes(): string[] {
  const sticksOut = (element: Element, left: number, right: number): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  };
  const summary = document.querySelector('.summary');
  const { left = 0, right = 0 } = summary?.getBoundingClientRect() ?? {};
  return [
    ...[...document.querySelectorAll('body *')].filter((one) => sticksOut(one, 0, innerWidth)),
    ...[...(summary?.querySelectorAll('*') ?? [])].filter((one) => sticksOut(one, left, right)),
  ].map(({ outerHTML }) => outerHTML.slice(0, 100));
}
