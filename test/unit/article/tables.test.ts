import { describe, expect, it } from 'vitest';
import { polish } from '../../../src/article/polish/polish';
import { parseHtml } from './html';

describe('a table that only lays out the page', () => {
  it('becomes the blocks of its cells, in order', () => {
    expect(polished('<table><tr><td>One.</td></tr></table><p>Two.</p>')).toBe('<p>One.</p><p>Two.</p>');
  });

  it('leaves a table of data within it whole and in its place', () => {
    const data =
      '<table><tbody><tr><th>Year</th><td>1889</td></tr><tr><th>Length</th><td>64 m</td></tr></tbody></table>';
    expect(polished(`<table><tr><td><p>Before.</p>${data}<p>After.</p></td></tr></table>`)).toBe(
      `<div><p>Before.</p>${data}<p>After.</p></div>`,
    );
  });
});

describe('a table of a picture and a text', () => {
  const picture = '<a href="https://daily.example/a"><img src="https://daily.example/a.jpg"></a>';

  it('is a figure where the text stands below', () => {
    expect(polished(`<table><tr><td>${picture}</td></tr><tr><td>A lamp</td></tr></table>`)).toBe(
      `<figure>${picture}<figcaption>A lamp</figcaption></figure>`,
    );
  });

  it.each([
    ['beside it', `<tr><td>${picture}</td><td>A lamp</td></tr>`, 'A lamp'],
    ['in paragraphs', `<tr><td>${picture}</td></tr><tr><td><p>A lamp</p></td></tr>`, '<p>A lamp</p>'],
  ])('are blocks where the text stands %s', (_, rows, text) => {
    expect(polished(`<table>${rows}</table>`)).toBe(`<div>${picture}</div><div>${text}</div>`);
  });
});

describe('a table of data', () => {
  const row = '<tr><th>Year</th><td>1889</td></tr>';
  const tableOf = (rows: string): string => `<table><tbody>${rows}</tbody></table>`;

  it('loses rows in which there is nothing to read or see', () => {
    const picture = '<tr><td><img src="https://daily.example/a.jpg"></td><td></td></tr>';
    expect(polished(tableOf(`${row}<tr><td> </td><td></td></tr>${picture}`))).toBe(tableOf(row + picture));
  });

  it('keeps them where a cell reaches over several', () => {
    const reaching = '<tr><th rowspan="2">Year</th><td>1889</td></tr><tr><td></td></tr>';
    expect(polished(tableOf(reaching))).toBe(tableOf(reaching));
  });

  it('goes where all its rows are empty', () => {
    expect(polished(`<p>Text.</p>${tableOf('<tr><th></th></tr><tr><td></td></tr>')}`)).toBe('<p>Text.</p>');
  });
});

describe('rows without a table around them', () => {
  it('get one: written out, their cells would be one word', () => {
    const rows = ['Year', 'Length', 'Span'].map((name) => `<tr><td>${name}</td><td>64</td></tr>`).join('');
    const article = parseHtml('<div id="found"></div>').body;
    article.firstElementChild?.append(...parseHtml(`<table>${rows}</table>`).querySelectorAll('tr'));
    polish(article, { baseUrl: 'https://daily.example/', title: '' });
    expect(article.innerHTML).toBe(`<div id="found"><table>${rows}</table></div>`);
  });
});

function polished(markup: string): string {
  const article = parseHtml(markup).body;
  polish(article, { baseUrl: 'https://daily.example/', title: '' });
  return article.innerHTML;
}
