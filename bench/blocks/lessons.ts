import { join } from 'node:path';
import { build } from 'esbuild';
import { CorePage } from '../core-page';
import { inOrder } from '../in-order';
import { addressInMarkup, type PageFile, pageFiles, readPage, readTruth, type Truth } from '../page-files';
import { showProgress } from '../progress';
import type { SignalledBlock } from './core';
import { foldOf } from './folds';
import { type Target, targetsOf } from './targets';

/** A page to learn from. */
export interface Lesson {
  file: PageFile;
  truth: Truth;
  fold: number;
  rows: Float32Array[];
  targets: Target[];
}

const blocksScript = 'dist/core/blocks.js';

/** Browsers with the core and what training needs of it. */
export async function openBrowsers(): Promise<CorePage[]> {
  await build({
    entryPoints: ['bench/blocks/core.ts'],
    outfile: blocksScript,
    bundle: true,
    minify: true,
    format: 'iife',
  });
  const options = { scripts: [blocksScript] };
  return Promise.all([CorePage.open(options), CorePage.open(options)]);
}

/** The pages of a set as lessons, in the order of their file names. */
export async function lessonsOf(
  set: string,
  browsers: readonly CorePage[],
  limit: number,
): Promise<Lesson[]> {
  const truths = await readTruth(join(set, 'truth.jsonl'));
  const files = (await pageFiles(join(set, 'pages'))).filter(({ id }) => truths.has(id)).slice(0, limit);
  const lessons: Lesson[] = [];
  await inOrder(
    files,
    browsers,
    async (browser, file) =>
      lessonOf(file, truths.get(file.id) ?? { id: file.id }, await signalled(browser, file, truths)),
    (lesson, index) => {
      lessons.push(lesson);
      showProgress(index + 1, files.length, '');
    },
  );
  return lessons;
}

async function signalled(
  browser: CorePage,
  file: PageFile,
  truths: Map<string, Truth>,
): Promise<SignalledBlock[]> {
  const { html, url } = await markupOf(file, truths.get(file.id));
  return browser
    .run((page) => page.evaluate((html, url) => lisibleBlocks.signalled(html, url), html, url))
    .catch(() => []);
}

export async function markupOf(
  file: PageFile,
  truth: Truth | undefined,
): Promise<{ html: string; url: string }> {
  const html = await readPage(file);
  return { html, url: truth?.url ?? addressInMarkup(html) };
}

function lessonOf(file: PageFile, truth: Truth, blocks: readonly SignalledBlock[]): Lesson {
  return {
    file,
    truth,
    fold: foldOf(truth.url ?? file.id),
    rows: blocks.map(({ row }) => Float32Array.from(row)),
    targets: targetsOf(blocks, truth),
  };
}
