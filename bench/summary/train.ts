/**
 * `npm run train:summary -- --corpus DIR`: learns the summarizer's model from the training sets of a folder and writes
 * `src/summary/model.json`, the same bytes every time.
 *
 * With `--held-out`: writes nothing and measures what is left when a part was not learned from instead: publishers'
 * descriptions and the encyclopedia by quarters of their sites, then each language by the others.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { heldOut } from './held-out';
import { learn } from './learn';
import { lessonsOf, trainingSets } from './lessons';

const file = 'src/summary/model.json';

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, limit: { type: 'string' }, 'held-out': { type: 'boolean' } },
});
const { corpus, limit } = values;
if (!corpus) throw new Error('usage: npm run train:summary -- --corpus DIR [--held-out] [--limit N]');
const most = limit ? Number(limit) : undefined;

if (values['held-out']) heldOut(corpus, most);
else {
  const model = learn(trainingSets.flatMap((set) => lessonsOf(set, corpus, most)));
  const json = `${JSON.stringify({ learnedFrom: trainingSets.map(({ name }) => name), ...model })}\n`;
  writeFileSync(file, json);
  console.log(`${file}: ${(gzipSync(json).length / 1024).toFixed(1)} kB gzipped`);
}
