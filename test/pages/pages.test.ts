import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CoreReading } from '../../bench/core';
import { CorePage } from '../../bench/core-page';
import { addressInMarkup } from '../../bench/page-files';
import { type Expected, expectedHtml, expectedOf, knownGaps, slugs, sourceOf } from './fixture';
import { failuresOf, layOut, recordingOf } from './judge';
import { words } from './page-words';

const gaps = await knownGaps();
let core: CorePage;

beforeAll(async () => {
  core = await CorePage.open();
});

afterAll(() => core.close());

describe.each(slugs.filter((slug) => !(slug in gaps)))('%s', (slug) => {
  let expected: Expected;
  let reading: CoreReading;

  beforeAll(async () => {
    expected = await expectedOf(slug);
    reading = await readSource(slug);
  });

  test('meets what was written by hand', () => expect(failuresOf(reading, expected)).toEqual([]));

  test('reads as recorded', async () => {
    const { summary, removed } = expected;
    expect(layOut(reading.safeHtml)).toBe(await expectedHtml(slug));
    expect(recordingOf(reading)).toEqual({ summary, removed });
  });
});

test.each(slugs)('%s: what is expected speaks of words of the page', async (slug) => {
  const { keeps, drops } = await expectedOf(slug);
  const page = (await sourceOf(slug)).replace(/<[^>]*>/g, '');
  const strays = [...keeps, ...drops].filter((snippet) =>
    words(snippet).some((word) => !page.includes(word)),
  );
  expect(strays).toEqual([]);
});

/** The list is to shrink: a gap that is closed comes off it with `npm run generate:page -- slug`. */
describe('known gaps', () => {
  test.each(slugs.filter((slug) => slug in gaps))('%s', async (slug) => {
    expect(failuresOf(await readSource(slug), await expectedOf(slug))).toEqual(gaps[slug]?.fails);
  });
});

async function readSource(slug: string): Promise<CoreReading> {
  const source = await sourceOf(slug);
  return core.read(source, addressInMarkup(source));
}
