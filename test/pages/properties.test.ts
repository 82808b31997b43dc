import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';
import { propertyGaps, slugs } from './fixture';
import { type PageReading, properties, readFixture } from './properties';

const gaps = await propertyGaps();
let core: CorePage;

beforeAll(async () => {
  core = await CorePage.open();
});

afterAll(() => core.close());

describe.each(slugs)('%s', (slug) => {
  let page: PageReading | undefined;

  beforeAll(async () => {
    page = await readFixture(slug, core);
  });

  test.each(Object.entries(properties))('%s', async (name, against) => {
    const found = page ? await against(page, core) : [];
    if (gaps[name]?.[slug]) expect(found, 'a known gap that is closed').not.toEqual([]);
    else expect(found).toEqual([]);
  });
});
