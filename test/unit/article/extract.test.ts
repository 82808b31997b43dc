import { describe, expect, it } from 'vitest';
import { orderMark } from '../../../src/article/anchors';
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

describe('a list of names with more commas than the text above it', () => {
  const row = `<tr><td>${'Ada Lovelace, Elio Ferri, Davi Nogueira, Iona Dutz, '.repeat(30)}</td></tr>`;
  const names = `<table>${row}${row}</table>`;
  const prose = `<p>${'A sentence about lamps and those who light them. '.repeat(24)}</p>`;

  it('is not all that the article is found to be', () => {
    const text = found(`<article><div>${prose}${prose}${prose}${names}</div></article>`, false);
    expect(text).toContain('those who light them');
    expect(text).toContain('Ada Lovelace');
  });

  it('is found alone where no article stands around both', () => {
    expect(found(`<div><div>${prose}</div><div>${names}</div></div>`, false)).not.toContain(
      'those who light them',
    );
  });
});

function found(html: string, isFramed = true): string | undefined {
  const { body } = parseHtml(html);
  for (const [order, element] of [...body.querySelectorAll('*')].entries())
    element.setAttribute(orderMark, String(order));
  const page = new Measures(body);
  const facts = { isThread: false, saysArticle: false, saysProduct: false, saysOther: false };
  return extract(page, { ...facts, isFramed, body: '', parseHtml })?.element.textContent ?? undefined;
}
