import { type Article, isRefusal, type Reading } from '../../src/article/article';
import { readArticle } from '../../src/article/read-article';
import { hostilePage, type Place, pageAddress, places } from './pages';
import type { Payload } from './payload';

/** An article to be shown, and the payloads that are in it. */
export interface Batch {
  article: Article;
  payloads: string[];
}

/** Told what became of each page. */
export interface Tally {
  read(): void;
  refused(): void;
  failed(error: unknown, payload: string): void;
}

/** So many articles are shown as one: each view takes a while to draw. */
const joined = 12;

/** Elements that swallow the text behind them in markup, or read it by rules of their own: they are shown alone. */
const swallowing =
  /<(?:plaintext|xmp|noembed|noframes|noscript|textarea|title|style|script|i?frame|select|template|math|svg|table|!)/i;

/** Reads a page for each payload and place with the core, and gives the articles to be shown. */
export function* batches(payloads: readonly Payload[], tally: Tally): Generator<Batch> {
  for (const place of places) {
    let waiting: Batch[] = [];
    for (const payload of payloads) {
      const batch = read(payload, place, tally);
      if (!batch) continue;
      if (swallowing.test(batch.article.html)) yield batch;
      else waiting.push(batch);
      if (waiting.length < joined) continue;
      yield join(waiting);
      waiting = [];
    }
    if (waiting.length > 0) yield join(waiting);
  }
}

function read({ corpus, id, html }: Payload, place: Place, tally: Tally): Batch | undefined {
  const name = `${corpus} ${id} (${place})`;
  try {
    const reading: Reading = readArticle(parseHtml(hostilePage(html, place)), {
      url: pageAddress,
      parseHtml,
    });
    if (isRefusal(reading)) {
      tally.refused();
      return undefined;
    }
    tally.read();
    return { article: reading, payloads: [name] };
  } catch (error) {
    tally.failed(error, name);
    return undefined;
  }
}

function parseHtml(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** One article with the texts of several one after the other: views show all of them as text, never as markup. */
function join(some: readonly Batch[]): Batch {
  const articles = some.map(({ article }) => article);
  const [first] = articles;
  if (!first) throw new RangeError('There is nothing to join.');
  const texts = (name: 'title' | 'byline' | 'siteName' | 'description'): string =>
    articles.map((article) => article[name]).join(' ');
  const removed = articles.flatMap((article) => article.removed);
  return {
    article: {
      ...first,
      url: articles.find(({ url }) => url !== pageAddress)?.url ?? first.url,
      title: texts('title'),
      byline: texts('byline'),
      siteName: texts('siteName'),
      description: texts('description'),
      date: articles.find(({ date }) => date !== '')?.date ?? '',
      html: articles.map(({ html }) => html).join('<hr>'),
      removed: removed.map((one, index) => ({ ...one, id: String(index) })),
    },
    payloads: some.flatMap(({ payloads }) => payloads),
  };
}
