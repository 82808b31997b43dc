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
    ['the next comic', '/614/', '/615/'],
    ['the next report', '/news/14', '/news/15'],
    ['the next episode', '/ep-41.html', '/ep-42.html'],
    ['the second episode', '/ep-1.html', '/ep-2.html'],
    ['the next post', '/?p=41', '/?p=42'],
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

  it.each([
    ['the head of the page', '<link rel="next" href="/test/4">'],
    ['its name', '<a href="/test/4">Next page</a>'],
    ['its name in another language', '<a href="/test/4" title="次のページ">→</a>'],
    ['the name of a chapter', '<a href="/test/4">次の話へ</a>'],
    ['a pager', '<a href="/test">1</a> <a href="/test/2">2</a> 3 <a href="/test/4">4</a>'],
    ['a pager that counts from one', '<a href="/test/1">1</a> 3 <a href="/test/4">4</a>'],
  ])('is known for one by %s', (_, links) => {
    expect(nextPage(parseHtml(links), `${site}/test/3`)).toBe(`${site}/test/4`);
  });

  it('is known for the second by a pager on the first', () => {
    expect(nextPage(parseHtml('1 <a href="/test/2">2</a>'), `${site}/test/1`)).toBe(`${site}/test/2`);
  });

  it.each([
    ['is only called the next', '<a href="/1/">|&lt;</a> <a rel="next" href="/615/">Next &gt;</a>'],
    ['is called by its name', '<a href="/1/">1</a> <a href="/615/">615: Avoidance</a>'],
    ['is one of a row of numbers', '<a href="/613/">613</a> <a href="/615/">615</a>'],
    ['is one of a row that begins elsewhere', '<a href="/other/1/">1</a> <a href="/615/">615</a>'],
  ])('is none of its own that %s', (_, links) => {
    expect(nextPage(parseHtml(links), `${site}/614/`)).toBe('');
  });

  it('is not found where there is none', () => {
    expect(nextPage(parseHtml('<a rel="next" href="/another-article">Next</a>'), `${site}/test`)).toBe('');
    expect(nextPage(parseHtml('<a href="http://[">x</a>'), `${site}/test`)).toBe('');
  });
});
