import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../src/article/page-facts';
import { parseHtml } from './html';

const ogArticle = '<meta property="og:type" content="article">';
const data = (type: string): string =>
  `<script type="application/ld+json">{"@graph": [{"@type": "${type}"}]}</script>`;

describe('a page says that it is something else than an article', () => {
  const address = 'https://lamps.example/repairs';

  it.each([
    [
      'by the data of a page, beside the type that its program gives to all',
      ogArticle + data('WebPage'),
      address,
    ],
    ['by those of a page of answers', data('FAQPage'), address],
    ['by those of a product', data('Product'), address],
    ['by the type of a product', '<meta property="og:type" content="product">', address],
    [
      'by the address of the first page of a site',
      `${ogArticle}<link rel="canonical" href="https://lamps.example">`,
      'https://lamps.example/',
    ],
  ])('%s', (_, head, url) => {
    expect(pageFacts(parseHtml(`<html><head>${head}</head><body></body></html>`), url).saysOther).toBe(true);
  });

  it.each([
    ['where it says nothing', '', address],
    ['where it says that it is an article', ogArticle, address],
    ['where its data are those of an article too', data('WebPage') + data('NewsArticle'), address],
    [
      'where it says when the article was published',
      `${data('WebPage')}<meta property="article:published_time" content="2024-02-01">`,
      address,
    ],
    ['where no more is known of its address than the site', ogArticle, 'https://lamps.example/'],
    [
      'where the address asks for one of its articles',
      '<link rel="canonical" href="/">',
      'https://lamps.example/?p=12',
    ],
  ])('but not %s', (_, head, url) => {
    expect(pageFacts(parseHtml(`<html><head>${head}</head><body></body></html>`), url).saysOther).toBe(false);
  });

  it('but not where its text is marked as that of an article', () => {
    const page = `<html><head>${data('WebPage')}</head><body><div itemprop="articleBody">Oil.</div></body></html>`;
    expect(pageFacts(parseHtml(page), address).saysOther).toBe(false);
  });
});
