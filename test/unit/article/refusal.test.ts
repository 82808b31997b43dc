import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/article/blocks/context';
import { readArticle } from '../../../src/article/read-article';
import { parseHtml } from './html';

describe('a page without an article', () => {
  it('says what it says of itself', () => {
    const head =
      '<title>Lamp oil | The Daily</title><meta name="author" content="Ada Lovelace"><meta property="og:type" content="article">';
    const page = parseHtml(`<html lang="en"><head>${head}</head><body></body></html>`);
    const reading = readArticle(page, { url: 'https://daily.example/oil', parseHtml });
    expect(reading).toMatchObject({
      reason: 'empty',
      about: { title: 'Lamp oil', byline: 'Ada Lovelace', url: 'https://daily.example/oil', lang: 'en' },
    });
  });
});

describe('a page of which nothing that was found belongs to an article', () => {
  it('has none', () => {
    const offers = Array.from({ length: 20 }, (_, at) => `<p>Free shipping on orders of ${at} and more.</p>`);
    const page = parseHtml(
      `<html lang="en"><head><title>Sets</title></head><body><nav><a href="/">Home</a></nav>${offers.join('')}</body></html>`,
    );
    const nothing = ({ blocks }: Context): number[] => blocks.map(() => 0);
    const reading = readArticle(page, { url: 'https://shop.example/sets', parseHtml, judge: nothing });
    expect(reading).toMatchObject({ reason: 'no-article', about: { title: 'Sets' } });
  });
});
