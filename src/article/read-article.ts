import { resolveAddresses } from './absolute';
import { anchorOf, blockOrders, dropMarks, orderOf, type Taken } from './anchors';
import type { Article, Reading, Refusal, RefusalReason, Removed } from './article';
import { type Draft, type Judge, reviseBlocks, shippedJudge } from './blocks/block-model';
import { assemble } from './extract/assemble';
import { isoDate } from './extract/dates';
import { directionOf } from './extract/direction';
import { droppedByExtraction } from './extract/dropped';
import { extract, type Found } from './extract/extract';
import { metadata } from './extract/metadata';
import { Measures } from './measures';
import { pageFacts } from './page-facts';
import { polish } from './polish/polish';
import { openParts } from './prune/open-parts';
import { prune } from './prune/prune';
import { rulesFor } from './prune/rules';
import { isFramed } from './prune/rules/frame';
import { documentKind } from './snapshot/document-kind';
import type { Drawing } from './snapshot/drawings/drawing';
import type { Layers } from './snapshot/laid-over';
import { takeSnapshot } from './snapshot/snapshot';
import { type PlacedBlock, textBlocks } from './text-blocks';
import { hasText } from './walk';

export type Stage = 'snapshot' | 'prune' | 'extract' | 'polish';

export interface ReadOptions {
  /** Address that the page was read at. */
  url: string;
  /** Parses markup into a document in which nothing runs or loads. */
  parseHtml: (html: string) => Document;
  /** True where the page is laid out, so that its styles tell what can be seen. */
  live?: boolean;
  /** Pictures of what a live page draws by itself. */
  drawings?: ReadonlyMap<Element, Drawing>;
  /** What was seen to be laid over a live page before; what is seen now is added. */
  layers?: Layers;
  /** Told how long each stage took, in milliseconds. */
  clock?: (stage: Stage, ms: number) => void;
  /** Scores the blocks of the page in place of the model that ships. */
  judge?: Judge;
}

/**
 * Reads a page: takes a snapshot of it, prunes what is noise, extracts the article and polishes it, and says of each
 * block that was left out why. The page itself is not changed. A page without an article gives the reason instead,
 * and what it says of itself where it was read that far.
 */
export function readArticle(
  page: Document,
  {
    url,
    parseHtml,
    live = false,
    drawings = new Map(),
    layers = new WeakSet(),
    clock = () => undefined,
    judge = shippedJudge,
  }: ReadOptions,
): Reading {
  const timed = stageTimer(clock);
  const reason = documentKind(page);
  if (reason) return { reason };

  const { document: snapshot, cut } = timed('snapshot', () =>
    takeSnapshot(page, { url, parseHtml, live, drawings, layers }),
  );
  const measures = timed('prune', () => new Measures(snapshot.body));
  const facts = timed('prune', () => pageFacts(snapshot, url));
  const { body, heading, poster, isDateMarked, nextPage, ...about } = timed('extract', () =>
    metadata(snapshot, url, facts),
  );
  const refused = (reason: RefusalReason): Refusal => ({
    reason,
    about: { ...about, byline: poster || about.byline },
  });
  if (isEmpty(measures) && !body) return refused('empty');

  timed('prune', () => openParts(measures));
  const pruned = timed('prune', () => prune(measures, rulesFor(facts, about.date !== '')));
  const extraction = timed('extract', () =>
    extract(measures, { ...facts, body, parseHtml, isFramed: isFramed(pruned) }),
  );
  if (!extraction) return refused('no-article');

  const article = timed('extract', () => assemble(measures, extraction, heading));
  const known = { root: measures.root, ...about, ...facts, hasNoise: pruned.length > 0 };
  const leftOut = timed('extract', () =>
    extraction.strategy === 'structured-body'
      ? droppedByExtraction(measures, article)
      : reviseBlocks(draftOf(article, extraction, known), judge),
  );
  if (!hasText(article) && !article.querySelector('img')) return refused('no-article');

  return timed('polish', () => {
    const isThread = extraction.strategy === 'thread';
    const byline = poster || extraction.byline || about.byline;
    const date = (!isDateMarked && isoDate(extraction.date ?? '', about.lang)) || about.date;
    const polished = polish(article, {
      baseUrl: url,
      title: about.title,
      // In a thread each post is headed by a name and a day.
      byline: isThread ? '' : byline,
      date: isThread ? '' : date,
      isThread,
    });
    const blocks = textBlocks(article);
    const removed = placed([...pruned, ...leftOut.told, ...polished], blocks, url);
    const text = blocks.map((block) => block.text).join('\n');
    dropMarks(article);
    return {
      form: isThread ? 'thread' : 'article',
      ...about,
      title: about.title || extraction.title || '',
      byline,
      date,
      nextPage,
      dir: directionOf(text),
      html: article.innerHTML,
      text,
      removed,
      untold: leftOut.untold,
      cut,
      partial: false,
    } satisfies Article;
  });
}

function stageTimer(
  clock: NonNullable<ReadOptions['clock']>,
): <Value>(stage: Stage, work: () => Value) => Value {
  return (stage, work) => {
    const start = performance.now();
    const value = work();
    clock(stage, performance.now() - start);
    return value;
  };
}

type PageKnown = Pick<
  Draft,
  'root' | 'isThread' | 'hasNoise' | 'saysArticle' | 'saysProduct' | 'saysOther' | 'title'
> & {
  byline: string;
  date: string;
};

function draftOf(article: Element, { strategy, tried }: Found, { byline, date, ...page }: PageKnown): Draft {
  return {
    ...page,
    article,
    strategy,
    readability: strategy === 'readability' ? undefined : tried.get('readability'),
    hasAuthor: byline !== '',
    hasDate: date !== '',
  };
}

function isEmpty(page: Measures): boolean {
  return page.text(page.root) === 0 && !page.root.querySelector('img');
}

/** Markup that is kept of removed blocks in all; blocks beyond it are told by their text alone. */
const mostMarkup = 2_000_000;

/** What each removed block was made of and where in the article it stood, in the order of the page. */
function placed(removed: readonly Taken[], blocks: readonly PlacedBlock[], url: string): Removed[] {
  const orders = blockOrders(blocks);
  const ordered = removed.map((one) => ({ ...one, order: orderOf(one.place) }));
  let left = mostMarkup;
  return ordered
    .sort((one, other) => one.order - other.order)
    .map(({ element, place: _, order, ...one }, index) => {
      resolveAddresses(element, url);
      const markup = element.outerHTML;
      const html = markup.length <= left ? markup : '';
      left -= html.length;
      return { ...one, html, id: String(index), anchor: anchorOf(order, orders) };
    });
}
