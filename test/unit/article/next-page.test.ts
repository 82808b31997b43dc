import { describe, expect, it } from 'vitest';
import { isNextPage, nextPage, nextPageExamples } from '../../../src/article/extract/next-page';
import { parseHtml } from './html';

const site = 'https://site.example';

describe('the next page of an article', () => {
  it.each(nextPageExamples)('of %s is %s', (first, second) => {
    expect(isNextPage(site + first, site + second)).toBe(true);
    expect(isNextPage(site + second, site + first)).toBe(false);
  });

  it.each([
    ['the page itself', '/test?page=2', '/test?page=2'],
    ['two pages on', '/test', '/test?page=3'],
    ['another article', '/test', '/other?page=2'],
    ['the next article', '/2026/11/24/test', '/2026/11/25/test'],
    ['an article with a number', '/news/12345', '/news/12346'],
    ['the front page of a section', '/section/test', '/section/'],
  ])('is not %s', (_, first, second) => {
    expect(isNextPage(site + first, site + second)).toBe(false);
  });

  it('is not on another site', () => {
    expect(isNextPage(`${site}/test`, 'https://other.example/test?page=2')).toBe(false);
  });

  it('is found among the links', () => {
    const page = parseHtml(
      '<link rel="next" href="/another-article"><a href="#c">Comments</a><a href="?page=2#c">2</a><a href="?page=3">3</a>',
    );
    expect(nextPage(page, `${site}/test`)).toBe(`${site}/test?page=2#c`);
  });

  it('is not found where there is none', () => {
    expect(nextPage(parseHtml('<a rel="next" href="/another-article">Next</a>'), `${site}/test`)).toBe('');
    expect(nextPage(parseHtml('<a href="http://[">x</a>'), `${site}/test`)).toBe('');
  });
});
