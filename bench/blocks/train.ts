/**
 * `npm run train:blocks -- --corpus DIR [--limit N]`: learns which blocks of a page its article has from the training
 * sets in a folder and writes `src/article/blocks/model.json`, the same bytes every time.
 *
 * With `--evaluate`: writes nothing and measures the whole core on pages of sites that were not learned from.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { evaluate } from './evaluate';
import { learn } from './learn';
import { type Lesson, lessonsOf, openBrowsers } from './lessons';

/** Sets that may be learned from, by their licences. */
const trainingSets = ['wcxb-dev', 'trafilatura-half'];
const file = 'src/article/blocks/model.json';

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, limit: { type: 'string' }, evaluate: { type: 'boolean' } },
});
const { corpus, limit } = values;
if (!corpus) throw new Error('usage: npm run train:blocks -- --corpus DIR [--evaluate] [--limit N]');

const browsers = await openBrowsers();
const sets = new Map<string, Lesson[]>();
for (const set of trainingSets)
  sets.set(
    set,
    await lessonsOf(join(corpus, set), browsers, limit ? Number(limit) : Number.POSITIVE_INFINITY),
  );

if (values.evaluate) await evaluate(sets, browsers);
else {
  const forest = learn([...sets.values()].flat());
  const json = `${JSON.stringify({ learnedFrom: trainingSets, ...forest })}\n`;
  writeFileSync(file, json);
  console.log(`${file}: ${(gzipSync(json).length / 1024).toFixed(1)} kB gzipped`);
}
await Promise.all(browsers.map((browser) => browser.close()));
