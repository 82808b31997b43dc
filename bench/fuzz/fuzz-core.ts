/** The core as a plain script for `npm run fuzz`: a page is parsed first, and then read while its cost is measured. */
import { type Article, isRefusal } from '../../src/article/article';
import { readArticle } from '../../src/article/read-article';
import { toSafeFragment } from '../../src/article/sanitize/to-safe-fragment';
import { takeDrawings } from '../../src/article/snapshot/drawings/drawings';
import { textBlocks } from '../../src/article/text-blocks';
import { toMarkdown } from '../../src/export/markdown';
import { summarize } from '../../src/summary/summarize';
import { giants } from './giants';

/** What a reading of a fuzzed page is judged by. */
export interface FuzzReading {
  /** The name of the refusal, or empty. */
  refusal: string;
  cut: boolean;
  /** The first characters of the article's text, and how many there are. */
  text: string;
  characters: number;
  /** Milliseconds by stage, to find what is slow. */
  ms: Record<string, number>;
}

declare global {
  var lisibleFuzz: {
    parse(html: string): void;
    /** Makes a giant, and lays it out where it is to be read so. */
    parseGiant(name: string): Promise<void>;
    read(): FuzzReading;
    /** Writes the last reading as Markdown, which a reader asks for apart. */
    exportLast(): void;
    /** Reads the page that this script runs in, as the content script does. */
    readHere(): FuzzReading;
    /** Loads markup in a frame, where it is laid out and its scripts run, and reads it there as the extension does. */
    readLive(html: string): Promise<FuzzReading>;
    /** Loads markup in the same way, and says of each of its drawings how many characters its picture has. */
    drawLive(html: string): Promise<number[]>;
  };
}

let page = parseHtml('');
let isLive = false;
let last: { article: Article; body: HTMLElement } | undefined;
const url = 'https://page.test/posts/1';

globalThis.lisibleFuzz = {
  parse(html) {
    document.body.replaceChildren();
    page = parseHtml(html);
    isLive = false;
  },
  async parseGiant(name) {
    const giant = giants.find((one) => one.name === name);
    const html = giant?.make() ?? '';
    isLive = giant?.live === true;
    document.body.replaceChildren();
    page = isLive ? await laidOut(html) : parseHtml(html);
    giant?.grow?.(page);
    // What it takes to lay it out is the page's own.
    page.body.getBoundingClientRect();
  },
  read: () => read(page, isLive),
  exportLast() {
    if (last) toMarkdown(last.article, last.body);
  },
  readHere: () => read(document, true),
  async readLive(html) {
    return read(await laidOut(html), true);
  },
  async drawLive(html) {
    const { defaultView } = await laidOut(html);
    const drawings = defaultView ? await takeDrawings(defaultView) : new Map();
    return [...drawings.values()].map(({ src }) => src.length);
  },
};

async function laidOut(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '800';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
  return frame.contentDocument ?? document;
}

/** From the parsed page to what is shown of it. */
function read(page: Document, live: boolean): FuzzReading {
  const ms: Record<string, number> = {};
  const clock = (stage: string, spent: number): void => {
    ms[stage] = Math.round((ms[stage] ?? 0) + spent);
  };
  const timed = <Value>(stage: string, work: () => Value): Value => {
    const start = performance.now();
    const value = work();
    clock(stage, performance.now() - start);
    return value;
  };
  const reading = timed('read', () => readArticle(page, { url, parseHtml, clock, live }));
  last = undefined;
  if (isRefusal(reading)) return { refusal: reading.reason, cut: false, text: '', characters: 0, ms };

  const body = parseHtml('').createElement('div');
  timed('sanitize', () => body.append(toSafeFragment(reading.html, document, { baseUrl: reading.url })));
  const blocks = timed('blocks', () => textBlocks(body));
  timed('summary', () => summarize(blocks, reading));
  last = { article: reading, body };
  const text = blocks.map((block) => block.text).join('\n');
  return { refusal: '', cut: reading.cut, text: text.slice(0, 400), characters: text.length, ms };
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
