import type { Article, Reading } from '../article/article';
import { toSafeParts } from '../article/sanitize/to-safe-parts';
import { textBlocks } from '../article/text-blocks';
import type { Settings } from '../browser/settings';
import { readForSummary } from '../summary/summarize';
import { articleHead, tellReadingTime } from './article-head';
import { type ImageRescue, rescueImages } from './images';
import { keepImagesInLine } from './images-in-line';
import { inSlices } from './in-slices';
import { followFragmentLinks } from './links';
import { summaryToCome } from './loading-view';
import { nextPageView } from './next-page';
import { pageNotices } from './notice';
import { removedView } from './removed-view';
import { summaryView } from './summary-view';
import type { Ui } from './ui';

export interface ReadingOptions {
  settings: Settings;
  /** Fetches an image that did not load, with the rights of its page. */
  rescueImage: ImageRescue;
  /** Reads a page of the same site that continues the article. */
  readNext: (address: string) => Promise<Reading>;
  /** Reads the page once more, for one that was still loading. */
  readAgain: () => void;
}

/**
 * An article: head, summary, sanitized body and what was left out of it, in the article's own language and direction. Of
 * a long one the beginning is there at once; the rest and the summary follow, for as long as it is part of its document.
 */
export interface ReadingView {
  article: Article;
  element: HTMLElement;
  /** The sanitized body, all of it. */
  readonly body: HTMLElement;
  /** Draws at once what is still to come. */
  finish(): void;
  /** Resolves once all of it is there. */
  whole: Promise<void>;
}

/** Characters of markup up to which an article is drawn at once, and those drawn at a time of a longer one. */
const mostAtOnce = 200_000;
const partLength = 50_000;

/** From this many text blocks on, `article.css` lays out only what is about to be seen. */
const longArticle = 300;

export function readingView(ui: Ui, article: Article, options: ReadingOptions): ReadingView {
  const { h } = ui;
  const isLong = article.html.length > mostAtOnce;
  const body = h('div', { class: isLong ? 'body long' : 'body' });
  const head = articleHead(ui, article);
  const summary = summaryToCome(ui);
  const images = { shown: options.settings.images === 'shown', rescue: options.rescueImage };
  body.classList.toggle('thread', article.form === 'thread');
  const element = h(
    'article',
    { class: 'reading', lang: article.lang, dir: article.dir },
    ...pageNotices(ui, article, options.readAgain),
    head,
    summary,
    body,
  );

  function* steps(): Generator<void> {
    const parts = toSafeParts(article.html, ui.document, {
      baseUrl: article.url,
      images: images.shown,
      partLength: isLong ? partLength : mostAtOnce,
    });
    for (const { nodes, within = body, isBox } of parts) {
      keepImagesInLine(nodes);
      rescueImages(ui, nodes, images.rescue);
      within.append(nodes);
      if (!isBox) yield;
    }
    const blocks = textBlocks(body);
    if (blocks.length > longArticle) body.classList.add('long');
    yield;
    tellReadingTime(ui, head, article, blocks);
    yield;
    const read = readForSummary(blocks, article);
    yield;
    summary.replaceWith(summaryView(ui, { article, blocks, read }, options.settings.summaryLength));
    yield;
    const after = [
      nextPageView(ui, article, body, { readNext: options.readNext, images }),
      removedView(ui, article, { body, blocks, images }),
    ];
    element.append(...after.filter((view) => view !== undefined));
  }

  const drawing = inSlices(steps(), () => element.isConnected);
  if (!isLong) drawing.finish();
  followFragmentLinks(body, drawing.finish);
  return {
    article,
    element,
    get body() {
      drawing.finish();
      return body;
    },
    finish: drawing.finish,
    whole: drawing.done,
  };
}
