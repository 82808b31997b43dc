import { describe, expect, it } from 'vitest';
import { polish } from '../../../src/article/polish/polish';
import { parseHtml } from './html';

describe('an address in an article', () => {
  it.each([
    ['/far?utm_source=x&id=3', 'https://daily.example/far?id=3'],
    ['https://ada.example/?fbclid=1', 'https://ada.example/'],
    ['#notes', '#notes'],
    ['https://daily.example/page#notes', '#notes'],
    ['https://out.other.example/r?url=https%3A%2F%2Fada.example%2Flamp', 'https://ada.example/lamp'],
    [
      'https://l.other.example/l.php?u=https%3A%2F%2Fada.example%2F%3Futm_medium%3Dl&h=A',
      'https://ada.example/',
    ],
    ['https://www.search.example/url?q=https://ada.example/&sa=D', 'https://ada.example/'],
    [
      'https://other.example/save?url=https%3A%2F%2Fada.example%2F',
      'https://other.example/save?url=https%3A%2F%2Fada.example%2F',
    ],
    [
      'https://go.other.example/r?url=javascript:alert(1)',
      'https://go.other.example/r?url=javascript:alert(1)',
    ],
    [
      'https://go.other.example/r?url=https:javascript:alert(1)',
      'https://go.other.example/r?url=https:javascript:alert(1)',
    ],
    [
      'https://go.other.example/r?url=%20data:text/html,x',
      'https://go.other.example/r?url=%20data:text/html,x',
    ],
    [
      'https://go.other.example/r?url=https://a.example/&to=https://b.example/',
      'https://go.other.example/r?url=https://a.example/&to=https://b.example/',
    ],
    [
      'https://daily.example/go?url=https://daily.example/map',
      'https://daily.example/go?url=https://daily.example/map',
    ],
  ])('%s becomes %s', (href, expected) => {
    const article = parseHtml(`<p><a href="${href.replaceAll('&', '&amp;')}">There</a></p>`).body;
    polish(article, { baseUrl: 'https://daily.example/page', title: '' });
    expect(article.querySelector('a')?.getAttribute('href')).toBe(expected);
  });
});
