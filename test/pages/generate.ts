/**
 * `npm run generate:page -- slug…` (or `--all`): reads pages with the built core and writes what it made of them to
 * expected.html and to the recorded part of expected.json. The expectation in expected.json is written by hand; a page
 * that does not meet it is refused, and its known gaps that are closed by now are taken off the list.
 */

import { CorePage } from '../../bench/core-page';
import { addressInMarkup } from '../../bench/page-files';
import {
  expectedOf,
  type KnownGaps,
  knownGaps,
  propertyGaps,
  slugs,
  sourceOf,
  writeExpected,
  writeKnownGaps,
  writePropertyGaps,
} from './fixture';
import { factsOf, failuresOf, layOut, recordingOf } from './judge';
import { properties, readFixture } from './properties';
import { type VariantPage, variantPages } from './seed-variants';

const asked = process.argv.slice(2);
if (asked.length === 0) throw new Error('usage: npm run generate:page -- slug… | --all');

const gaps = await knownGaps();
const core = await CorePage.open();
for (const slug of asked.includes('--all') ? slugs : asked) await generate(slug);
if (asked.includes('--all')) {
  for (const variant of await variantPages()) await check(variant);
  await shrinkPropertyGaps();
}
await core.close();
await writeKnownGaps(gaps);

async function generate(slug: string): Promise<void> {
  const source = await sourceOf(slug);
  const { summary: _, removed: __, ...expectation } = await expectedOf(slug);
  const reading = await core.read(source, addressInMarkup(source));
  const failures = failuresOf(reading, expectation);
  shrink(gaps, slug, failures);
  if (failures.length === 0) {
    await writeExpected(slug, { ...expectation, ...recordingOf(reading) }, layOut(reading.safeHtml));
    console.log(`${slug}: written`);
    return;
  }
  const isKnown = failures.every((failure) => gaps[slug]?.fails.includes(failure));
  console.log(`${slug}: ${isKnown ? 'known gaps' : 'REFUSED'}\n  ${failures.join('\n  ')}`);
  console.log(`  ${JSON.stringify(factsOf(reading))}`);
  if (!isKnown) process.exitCode = 1;
}

/** Nothing is recorded of a variant of the sample page. */
async function check({ name, source, expectation }: VariantPage): Promise<void> {
  shrink(gaps, name, failuresOf(await core.read(source, addressInMarkup(source)), expectation));
}

/** Takes off what holds by now; what does not hold any more, a person adds. */
async function shrinkPropertyGaps(): Promise<void> {
  const known = await propertyGaps();
  for (const [name, pages] of Object.entries(known)) {
    for (const slug of Object.keys(pages)) {
      const page = await readFixture(slug, core);
      const found = page && (await properties[name]?.(page, core));
      if (!found?.length) delete pages[slug];
    }
  }
  await writePropertyGaps(known);
}

function shrink(gaps: KnownGaps, slug: string, failures: readonly string[]): void {
  const gap = gaps[slug];
  if (!gap) return;
  gap.fails = gap.fails.filter((failure) => failures.includes(failure));
  if (gap.fails.length === 0) delete gaps[slug];
}
