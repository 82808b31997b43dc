/** What a page draws by itself, where the page means to keep it from being read. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';
import { buildFuzzCore } from '../../bench/fuzz/build-core';

let core: CorePage;

beforeAll(async () => {
  core = await CorePage.open({ scripts: [await buildFuzzCore()] });
});

afterAll(() => core.close());

const drawn = (html: string): Promise<number[]> =>
  core.run((page) => page.evaluate((html) => lisibleFuzz.drawLive(html), html));

const svg = (inner: string): string => `<svg width="600" height="400" viewBox="0 0 600 400">${inner}</svg>`;
const bars =
  '<rect x="9" width="90" height="200" fill="red"/><rect x="199" width="90" height="90" fill="blue"/>';

test('a drawing before a form whose controls hide its methods', async () => {
  const hiding = '<form><input name="matches"><input name="closest"><input name="querySelector"></form>';
  expect(await drawn(svg(bars) + hiding)).toEqual([expect.any(Number)]);
});

test('effects within effects, which would take minutes', async () => {
  const blurs = `<filter id="f" width="500%" height="500%">${'<feGaussianBlur stdDeviation="90"/>'.repeat(20)}</filter>`;
  const masks = '<mask id="m"><rect width="600" height="400" fill="white" filter="url(#f)"/></mask>';
  const blurred = '<rect x="99" width="50" height="50" filter="url(#f)" mask="url(#m)"/>'.repeat(20);
  const [picture] = await drawn(svg(blurs + masks + bars + blurred));
  expect(picture).toBeGreaterThan(100);
});
