import { describe, expect, it } from 'vitest';
import { polish } from '../../../src/article/polish/polish';
import { parseHtml } from './html';

describe('a table that only lays out the page', () => {
  it('becomes the blocks of its cells, in order', () => {
    expect(polished('<table><tr><td>One.</td></tr></table><p>Two.</p>')).toBe('<div>One.</div><p>Two.</p>');
  });

  it('leaves a table of data within it whole and in its place', () => {
    const data =
      '<table><tbody><tr><th>Year</th><td>1889</td></tr><tr><th>Length</th><td>64 m</td></tr></tbody></table>';
    expect(polished(`<table><tr><td><p>Before.</p>${data}<p>After.</p></td></tr></table>`)).toBe(
      `<div><p>Before.</p>${data}<p>After.</p></div>`,
    );
  });
});

function polished(markup: string): string {
  const article = parseHtml(markup).body;
  polish(article, { baseUrl: 'https://daily.example/', title: '' });
  return article.innerHTML;
}
