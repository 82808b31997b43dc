import type { Article, Reading } from '../article/article';
import { toSafeFragment } from '../article/sanitize/to-safe-fragment';
import { type PlacedBlock, textBlocks } from '../article/text-blocks';
import type { Settings } from '../browser/settings';
import { articleHead } from './article-head';
import { type ImageRescue, rescueImages } from './images';
import { keepImagesInLine } from './images-in-line';
import { followFragmentLinks } from './links';
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

/** A whole article: head, summary, sanitized body and what was left out of it, in the article's own language and direction. */
export interface ReadingView {
  element: HTMLElement;
  /** The sanitized body, for export. */
  body: HTMLElement;
}

/** From this many text blocks on, `article.css` lays out only what is about to be seen. */
const longArticle = 300;

export function readingView(ui: Ui, article: Article, options: ReadingOptions): ReadingView {
  const { h } = ui;
  const body = h('div', { class: 'body' });
  body.append(toSafeFragment(article.html, ui.document, { baseUrl: article.url }));
  const blocks: PlacedBlock[] = textBlocks(body);
  body.classList.toggle('long', blocks.length > longArticle);
  body.classList.toggle('thread', article.form === 'thread');
  keepImagesInLine(body);
  rescueImages(ui, body, options.rescueImage);
  followFragmentLinks(body);

  const element = h(
    'article',
    { class: 'reading', lang: article.lang, dir: article.dir },
    ...pageNotices(ui, article, options.readAgain),
    articleHead(ui, article, blocks),
    summaryView(ui, article, blocks, options.settings.summaryLength),
    body,
    nextPageView(ui, article, body, options),
    removedView(ui, article, { body, blocks, rescueImage: options.rescueImage }),
  );
  return { element, body };
}
