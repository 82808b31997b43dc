/**
 * `npm run bench -- --corpus DIR [--peers] [--titles] [--limit N]`: scores the built core on a set of pages in real
 * Chromium, by group; with `--peers` beside bare Readability and Defuddle, all on the same parsed page in the same run.
 * With `--titles` the title counts as the first line of each text that does not begin with it, for sets whose references
 * hold it.
 */
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { isRefusal } from '../src/article/article';
import { CorePage } from './core-page';
import { inOrder } from './in-order';
import { addressInMarkup, type PageFile, pageFiles, readPage, readTruth, type Truth } from './page-files';
import type { PeerReading } from './peers';
import { showProgress } from './progress';
import {
  growthTable,
  metadataTable,
  type Result,
  type Row,
  scoreTable,
  snippetTable,
  timeTable,
} from './report';
import { scoreMetadata } from './score-metadata';
import { scorePage, tokensOf } from './score-page';
import { countSnippets, squash } from './scorers';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    peers: { type: 'boolean' },
    titles: { type: 'boolean' },
    limit: { type: 'string' },
  },
});
const { corpus, peers = false, titles = false, limit } = values;
if (!corpus) throw new Error('usage: npm run bench -- --corpus DIR [--peers] [--titles] [--limit N]');

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
const nobody = { title: '', byline: '', date: '' };
const nothing: PeerReading = { ...nobody, text: '', ms: 0 };

await inOrder(files, browsers, measure, (row, index) => {
  rows.push(row);
  showProgress(index + 1, files.length, row.error ?? '');
});
await Promise.all(browsers.map((browser) => browser.close()));

const tables = [
  scoreTable(rows),
  snippetTable(rows),
  metadataTable(rows),
  timeTable(rows),
  growthTable(rows),
];
console.log(tables.filter(Boolean).join('\n\n'));

async function measure(browser: CorePage, file: PageFile): Promise<Row> {
  const truth: Truth = truths.get(file.id) ?? { id: file.id };
  const group = truth.group ?? '';
  try {
    const html = await readPage(file);
    const url = truth.url ?? addressInMarkup(html);
    const { reading, text, ms } = await browser.read(html, url);
    const about = isRefusal(reading) ? (reading.about ?? nobody) : reading;
    const row: Row = {
      group,
      length: html.length,
      Lisible: scored({ ...about, text, ms: ms.total }, truth),
      ms,
    };
    return peers ? { ...row, ...(await measurePeers(browser, html, url, truth)) } : row;
  } catch (error) {
    return { group, Lisible: scored(nothing, truth), error: `${file.id}: ${error}` };
  }
}

async function measurePeers(
  browser: CorePage,
  html: string,
  url: string,
  truth: Truth,
): Promise<Partial<Row>> {
  const row: Partial<Row> = {};
  for (const name of ['Readability', 'Defuddle'] as const) {
    const reading = await browser
      .run((page) => page.evaluate((name, html, url) => lisiblePeers[name](html, url), name, html, url))
      .catch(() => nothing);
    row[name] = scored(reading, truth);
  }
  return row;
}

function scored(reading: PeerReading, truth: Truth): Result {
  const text = titles ? withTitle(reading) : reading.text;
  return {
    score: scorePage(text, truth, tokens),
    snippets: countSnippets(text, truth),
    metadata: scoreMetadata(reading, truth),
    ms: reading.ms,
  };
}

function withTitle({ title, text }: PeerReading): string {
  const hasTitle = squash(text).startsWith(squash(title));
  return hasTitle ? text : `${title}\n${text}`;
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
