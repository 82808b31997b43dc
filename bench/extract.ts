/**
 * `npm run extract -- --pages DIR --out FILE.jsonl [--limit N]`: the built core over every page of a folder in real
 * headless Chromium, a line a page in the order of their file names. Progress goes to stderr.
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { isRefusal, type PageAbout, type Reading } from '../src/article/article';
import type { NoSummary } from '../src/summary/summarize';
import type { CoreReading, Timings } from './core';
import { CorePage } from './core-page';
import { inOrder } from './in-order';
import { addressInMarkup, type PageFile, pageFiles, readPage, readTruth } from './page-files';
import { showProgress } from './progress';

type AboutPage = Pick<PageAbout, 'title' | 'byline' | 'siteName' | 'date' | 'image' | 'lang'>;

interface Line extends AboutPage {
  id: string;
  dir: string;
  text: string;
  html: string;
  summary: string[];
  /** Why an article has no summary: it is short, or a list. */
  noSummary?: NoSummary;
  removed: { rule: string; why: string; text: string }[];
  ms: Timings | Record<string, never>;
  /** Why the page gives no article. */
  reason?: string;
  /** What went wrong with the page. */
  error?: string;
}

const { values } = parseArgs({
  options: { pages: { type: 'string' }, out: { type: 'string' }, limit: { type: 'string' } },
});
const { pages, out, limit } = values;
if (!pages || !out) throw new Error('usage: npm run extract -- --pages DIR --out FILE.jsonl [--limit N]');

const files = await pageFiles(pages, limit ? Number(limit) : undefined);
const truths = await readTruth(join(pages, '..', 'truth.jsonl'));
const browsers = await Promise.all([CorePage.open(), CorePage.open()]);
const output = createWriteStream(out);

await inOrder(files, browsers, extract, (line, index) => {
  output.write(`${JSON.stringify(line)}\n`);
  showProgress(index + 1, files.length, line.error ? `${line.id}: ${line.error}` : '');
});

output.end();
await finished(output);
await Promise.all(browsers.map((browser) => browser.close()));

async function extract(browser: CorePage, file: PageFile): Promise<Line> {
  try {
    const html = await readPage(file);
    const url = truths.get(file.id)?.url ?? addressInMarkup(html);
    return lineOf(file.id, await browser.read(html, url));
  } catch (error) {
    return { ...emptyLine(file.id), error: String(error) };
  }
}

function lineOf(id: string, { reading, safeHtml, text, summary, noSummary, ms }: CoreReading): Line {
  if (isRefusal(reading)) {
    const { reason, about } = reading;
    return { ...emptyLine(id), ...(about && aboutPage(about)), ms, reason };
  }
  const { dir } = reading;
  const removed = removedOf(reading);
  const line = { id, ...aboutPage(reading), dir, text, html: safeHtml, summary, removed, ms };
  return noSummary ? { ...line, noSummary } : line;
}

function aboutPage({ title, byline, siteName, date, image, lang }: PageAbout): AboutPage {
  return { title, byline, siteName, date, image, lang };
}

function removedOf(article: Exclude<Reading, { reason: unknown }>): Line['removed'] {
  return article.removed.map(({ rule, why, text }) => ({ rule, why, text }));
}

function emptyLine(id: string): Line {
  return {
    id,
    title: '',
    byline: '',
    siteName: '',
    date: '',
    image: '',
    lang: '',
    dir: '',
    text: '',
    html: '',
    summary: [],
    removed: [],
    ms: {},
  };
}
