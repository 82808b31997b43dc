import { describe, expect, it } from 'vitest';
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
