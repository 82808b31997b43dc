import { afterAll, beforeAll, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';
import { addressInMarkup } from '../../bench/page-files';
import { knownGaps } from './fixture';
import { failuresOf } from './judge';
import { sample, variantPages } from './seed-variants';

const gaps = await knownGaps();
/** What the sample page itself is missing is not told again of each variant. */
const common = gaps[sample]?.fails ?? [];
let core: CorePage;

beforeAll(async () => {
  core = await CorePage.open();
});

afterAll(() => core.close());

test.each(await variantPages())('$name', async ({ name, source, expectation }) => {
  const failures = failuresOf(await core.read(source, addressInMarkup(source)), expectation);
  expect(failures.filter((failure) => !common.includes(failure))).toEqual(gaps[name]?.fails ?? []);
});
