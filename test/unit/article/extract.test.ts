import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/article/extract/extract';
import { Measures } from '../../../src/article/measures';
import { parseHtml } from './html';

const links = (text: string): string => `<ul>${`<li><a href="/a">${text}</a></li>`.repeat(12)}</ul>`;

describe('a page of links', () => {
  it('is read where they are titles', () => {
    expect(found(links('A lamp that never goes out in the north'))).toContain('A lamp that never');
  });

  it('gives no article where they are a menu', () => {
    expect(found(links('Lamps'))).toBeUndefined();
  });
});

describe('a table of data', () => {
  const prose = `<p>${'A sentence about lamps, with a comma and a stop. '.repeat(12)}</p>`;
  const row = (cell: string): string =>
    `<tr>${`<${cell}>A lamp of the north, and who lit it</${cell}>`.repeat(3)}</tr>`;

  it('stays, whatever it is named', () => {
    const table = `<table class="sortable sticky-header">${row('th')}${row('td').repeat(12)}</table>`;
    expect(found(`<article>${prose}${table}${prose}</article>`)).toContain('who lit it');
  });
});

function found(html: string): string | undefined {
  const page = new Measures(parseHtml(html).body);
  const facts = { isThread: false, saysArticle: false, saysProduct: false };
  return extract(page, { ...facts, isFramed: true, body: '', parseHtml })?.element.textContent ?? undefined;
}
