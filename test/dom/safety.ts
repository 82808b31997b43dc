import type { Page } from 'puppeteer-core';
import { type Piece, violationsOf } from '../../bench/hostile/forbidden';

/** What stands in each markup, parsed once more by the browser, that must not stand there. */
export async function violationsIn(page: Page, markups: readonly string[]): Promise<string[][]> {
  const pieces: Piece[][] = await page.evaluate(
    (markups) =>
      markups.map((markup) => {
        const { body } = new DOMParser().parseFromString(markup, 'text/html');
        return [...body.querySelectorAll('*')].map((element) => ({
          tag: element.localName,
          parent: element.parentElement?.localName ?? '',
          attributes: [...element.attributes].map(({ name, value }): [string, string] => [name, value]),
        }));
      }),
    markups,
  );
  return pieces.map((found) => found.flatMap(violationsOf));
}
