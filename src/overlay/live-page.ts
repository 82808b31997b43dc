import { isRefusal, type Reading } from '../article/article';
import { readArticle } from '../article/read-article';
import { takeDrawings } from '../article/snapshot/drawings/drawings';
import { addLayers, type Layers } from '../article/snapshot/laid-over';
import { fetchDocument } from './fetch-document';
import { elementCount, loadingStateOf } from './native-dom';

/** The page that this script runs in, as something to be read. */
export interface LivePage {
  /** The reading of the page as it is now. A state of the page is read once and its article reused. */
  read(): Promise<Reading>;
  /** Differs once the page has changed in a way that its reading may have changed with. */
  state(): string;
  /** The reading of a page of the same site, fetched as a visit of its own would be. */
  readNext(address: string): Promise<Reading>;
  /** Takes note of what is laid over the page, before the reader is and keeps that from being seen. */
  findLayers(): void;
}

/** A page that is still loading is given this long before what is there is read. */
const loadMs = 3000;

export function createLivePage(page: Window & typeof globalThis): LivePage {
  let known: { state: string; reading: Promise<Reading> } | undefined;
  const layers: Layers = new WeakSet();

  return {
    async read() {
      await parsed(page);
      const state = stateOf(page);
      if (known?.state !== state) known = { state, reading: readNow(page, layers) };
      const asked = known;
      const hasArticle = await asked.reading.then(
        (reading) => !isRefusal(reading),
        () => false,
      );
      // What gave no article is read anew once it is asked for again.
      if (!hasArticle && known === asked) known = undefined;
      return asked.reading;
    },
    state: () => stateOf(page),
    async readNext(address) {
      const next = await fetchDocument(page, address);
      return next ? readMarkup(page, next, address) : { reason: 'failed' };
    },
    findLayers: () => addLayers(layers, page.document, page),
  };
}

async function readNow(page: Window & typeof globalThis, layers: Layers): Promise<Reading> {
  // Without them a page is still worth reading.
  const drawings = await takeDrawings(page).catch(() => new Map());
  const reading = readArticle(page.document, {
    url: page.location.href,
    parseHtml: parserOf(page),
    live: true,
    drawings,
    layers,
  });
  if (isRefusal(reading) && page.location.href === 'about:blank') return { reason: 'blank' };
  return isRefusal(reading) ? reading : { ...reading, partial: isLoading(page) };
}

function readMarkup(page: Window & typeof globalThis, markup: Document, url: string): Reading {
  return readArticle(markup, { url, parseHtml: parserOf(page) });
}

function parserOf(page: Window & typeof globalThis): (html: string) => Document {
  return (html) => new page.DOMParser().parseFromString(html, 'text/html');
}

const isLoading = (page: Window): boolean => loadingStateOf(page.document) === 'loading';

/** Address, progress of loading and number of elements: pages that load more or change their view change one of them. */
function stateOf(page: Window): string {
  return [page.location.href, loadingStateOf(page.document), elementCount(page.document)].join(' ');
}

function parsed(page: Window): Promise<void> {
  return new Promise((resolve) => {
    if (!isLoading(page)) return resolve();
    const finish = (): void => {
      page.clearTimeout(timer);
      page.document.removeEventListener('DOMContentLoaded', finish);
      resolve();
    };
    const timer = page.setTimeout(finish, loadMs);
    page.document.addEventListener('DOMContentLoaded', finish);
  });
}
