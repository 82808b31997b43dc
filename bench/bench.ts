/**
 * `npm run bench -- --corpus DIR [--peers] [--limit N]`: scores the built core on a set of pages in real Chromium, by
 * group; with `--peers` beside bare Readability, both on the same parsed page in the same run. Defuddle is no dependency
 * of this project and is not run.
 */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { CorePage } from './core-page';
import { inOrder } from './in-order';
import { addressInMarkup, type PageFile, pageFiles, readPage, readTruth, type Truth } from './page-files';
import type { PeerReading } from './peers';
import { showProgress } from './progress';
import { type Peer, type Row, scoreTable, timeTable } from './report';
import { scorePage, tokensOf } from './score-page';

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, peers: { type: 'boolean' }, limit: { type: 'string' } },
});
const { corpus, peers = false, limit } = values;
if (!corpus) throw new Error('usage: npm run bench -- --corpus DIR [--peers] [--limit N]');

const peerScript = 'dist/core/peers.js';
if (peers) await bundlePeers();

const truths = await readTruth(join(corpus, 'truth.jsonl'));
const files = (await pageFiles(join(corpus, 'pages')))
  .filter(({ id }) => truths.has(id))
  .slice(0, Number(limit ?? Infinity));
const options = { scripts: peers ? [peerScript] : [] };
const browsers = await Promise.all([CorePage.open(options), CorePage.open(options)]);
const tokens = tokensOf(basename(corpus));
const rows: Row[] = [];

await inOrder(files, browsers, measure, (row, index) => {
  rows.push(row);
  showProgress(index + 1, files.length, row.error ?? '');
});
await Promise.all(browsers.map((browser) => browser.close()));

console.log(`${scoreTable(rows)}\n\n${timeTable(rows)}`);

async function measure(browser: CorePage, file: PageFile): Promise<Row> {
  const truth: Truth = truths.get(file.id) ?? { id: file.id };
  const group = truth.group ?? '';
  try {
    const html = await readPage(file);
    const { text, ms } = await browser.read(html, truth.url ?? addressInMarkup(html));
    const row: Row = { group, ours: scorePage(text, truth, tokens), ms };
    return peers ? { ...row, readability: await measureReadability(browser, html, truth) } : row;
  } catch (error) {
    return { group, ours: scorePage('', truth, tokens), error: `${file.id}: ${error}` };
  }
}

async function measureReadability(browser: CorePage, html: string, truth: Truth): Promise<Peer> {
  const { text, ms } = await browser
    .run((page) => page.evaluate((html) => lisiblePeers.readability(html), html))
    .catch((): PeerReading => ({ text: '', ms: 0 }));
  return { score: scorePage(text, truth, tokens), ms };
}

function bundlePeers(): Promise<unknown> {
  return build({
    entryPoints: ['bench/peers.ts'],
    outfile: peerScript,
    bundle: true,
    minify: true,
    format: 'iife',
  });
}
