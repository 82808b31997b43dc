/**
 * An expression that tries many ways to match stops a tab for minutes where a page puts enough of what it looks for:
 * here so much of it, in every place where a page can put a value, that a cost that grows with its square is not missed.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';
import { buildFuzzCore } from '../../bench/fuzz/build-core';
import { longValues } from '../../bench/fuzz/long-values';

/** Milliseconds in which a page is read many times over. */
const deadline = 20_000;

const pieces = [' ', '\n', 'a', '0', '-lazy', '<p '];

let core: CorePage;

beforeAll(async () => {
  core = await CorePage.open({ scripts: [await buildFuzzCore()], deadline });
});

afterAll(() => core.close());

test('no value that does not end, wherever it stands, stops the reading of a page or its export', async () => {
  const failed: string[] = [];
  for (const { name, html } of longValues({ pieces, characters: 300_000 })) {
    const work = core.run((page) =>
      page.evaluate((html) => {
        lisibleFuzz.parse(html);
        lisibleFuzz.read();
        lisibleFuzz.exportLast();
      }, html),
    );
    await work.catch((error: unknown) => failed.push(`${name}: ${error}`));
  }
  expect(failed).toEqual([]);
}, 600_000);
