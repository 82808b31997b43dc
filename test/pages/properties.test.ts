import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';
import { propertyGaps, slugs } from './fixture';
import { against, properties } from './properties';

const gaps = await propertyGaps();
let core: CorePage;

beforeAll(async () => {
  core = await CorePage.open();
});

afterAll(() => core.close());

describe.each(Object.keys(properties))('%s', (property) => {
  const known = gaps[property] ?? {};

  test.each(slugs.filter((slug) => !(slug in known)))('%s', async (slug) => {
    expect(await against(property, slug, core)).toEqual([]);
  });

  test.each(slugs.filter((slug) => slug in known))('%s: known gap', async (slug) => {
    expect(await against(property, slug, core)).not.toEqual([]);
  });
});
