/**
 * The article core as a plain script, for the benchmarks and the page tests: pages go in as markup and are parsed
 * inertly, as the extension does with a snapshot.
 */
import { type Article, isRefusal, type Reading } from '../src/article/article';
import { readArticle } from '../src/article/read-article';
import { toSafeFragment } from '../src/article/sanitize/to-safe-fragment';
import { toSafeParts } from '../src/article/sanitize/to-safe-parts';
import { type PlacedBlock, textBlocks } from '../src/article/text-blocks';
import { type NoSummary, summarize } from '../src/summary/summarize';

export const stages = ['snapshot', 'prune', 'extract', 'polish', 'sanitize', 'summary', 'total'] as const;

/** Milliseconds a stage took; `total` leaves out the parsing of the markup, which a browser has done already. */
export type Timings = Record<(typeof stages)[number], number>;

export interface CoreReading {
  reading: Reading;
  /** The sanitized article, empty for a refusal. */
  safeHtml: string;
  /** Its visible text, a line break between blocks. */
  text: string;
  summary: string[];
  /** Why there is no summary of an article. */
  noSummary?: NoSummary;
  ms: Timings;
}

export interface LisibleCore {
  read(html: string, url: string): CoreReading;
  sanitize(html: string, url: string): string;
  /** The same, put together from parts of at most this length where the markup can be divided. */
  sanitizeInParts(html: string, url: string, partLength: number): string;
}

declare global {
  var lisibleCore: LisibleCore;
}

globalThis.lisibleCore = {
  read,
  sanitize: (html, url) => markupOf(safeFragment(html, url)),
  sanitizeInParts(html, url, partLength) {
    const whole = document.createDocumentFragment();
    for (const { nodes, within = whole } of toSafeParts(html, document, { baseUrl: url, partLength }))
      within.append(nodes);
    return markupOf(whole);
  },
};

function read(html: string, url: string): CoreReading {
  const page = parseHtml(html);
  const ms: Timings = { snapshot: 0, prune: 0, extract: 0, polish: 0, sanitize: 0, summary: 0, total: 0 };
  const clock = (stage: string, spent: number): void => {
    if (isStage(stage)) ms[stage] += spent;
  };

  const start = performance.now();
  const reading = readArticle(page, { url, parseHtml, clock });
  if (isRefusal(reading)) {
    ms.total = performance.now() - start;
    return { reading, safeHtml: '', text: '', summary: [], ms };
  }
  const read = performance.now();
  const fragment = safeFragment(reading.html, reading.url);
  const sanitized = performance.now();
  const blocks = textBlocks(fragment);
  const found = summaryOf(blocks, reading);
  const end = performance.now();

  Object.assign(ms, { sanitize: sanitized - read, summary: end - sanitized, total: end - start });
  return { reading, safeHtml: markupOf(fragment), text: textOf(blocks), ...found, ms };
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function isStage(name: string): name is keyof Timings {
  return (stages as readonly string[]).includes(name);
}

function safeFragment(html: string, url: string): DocumentFragment {
  return toSafeFragment(html, document, { baseUrl: url });
}

function summaryOf(
  blocks: PlacedBlock[],
  { lang, title, description, form }: Article,
): Pick<CoreReading, 'summary' | 'noSummary'> {
  const { sentences, none } = summarize(blocks, { lang, title, description, form });
  return { summary: sentences.map(({ text }) => text), ...(none && { noSummary: none }) };
}

function textOf(blocks: PlacedBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

/** Written in a document without a window, where pictures do not load. */
function markupOf(fragment: DocumentFragment): string {
  const box = document.implementation.createHTMLDocument().createElement('div');
  box.append(fragment);
  return box.innerHTML;
}
