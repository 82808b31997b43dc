import { orderMark } from '../../../../src/article/anchors';
import { type Context, contextOf, type PageAbout } from '../../../../src/article/blocks/context';
import { type PageBlocks, pageBlocks } from '../../../../src/article/blocks/page-blocks';
import { parseHtml } from '../html';

export const about: PageAbout = {
  title: 'Lamps of the north',
  strategy: 'readability',
  isThread: false,
  saysArticle: false,
  saysOther: false,
  saysProduct: false,
  hasNoise: true,
  hasAuthor: false,
  hasDate: true,
};

export const prose = (subject: string): string =>
  `A sentence about ${subject}, with a comma and a stop. `.repeat(4).trim();

/** A numbered page, and a copy of the part of it that is to be the article. */
export function draftOf(body: string, article: string): { root: Element; article: Element } {
  const page = parseHtml(body);
  let order = 0;
  for (const element of page.body.querySelectorAll('*')) element.setAttribute(orderMark, String(order++));
  const copy = page.createElement('div');
  for (const element of page.querySelectorAll(article)) copy.append(element.cloneNode(true));
  return { root: page.body, article: copy };
}

export function blocksOf(
  body: string,
  article: string,
): { page: PageBlocks; context: Context; article: Element } {
  const draft = draftOf(body, article);
  const page = pageBlocks(draft.root, { ...draft, readability: undefined });
  return { page, context: contextOf(page, about), article: draft.article };
}
