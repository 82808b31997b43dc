import { describe, expect, it } from 'vitest';
import { headedTables } from '../../../src/article/extract/headed-tables';
import { Measures } from '../../../src/article/measures';
import { takeSnapshot } from '../../../src/article/snapshot/snapshot';
import { parseHtml } from './html';

const text = (about: string): string => `<div id="text"><p>${`${about} `.repeat(20)}</p></div>`;
const rows = '<tr><td>19:00</td><td>Pan de pulque</td></tr><tr><td>19:30</td><td>Once manivelas</td></tr>';
const links = '<tr><td><a href="/a">Taller de globos</a></td></tr><tr><td><a href="/b">Cine</a></td></tr>';

describe('tables behind an article', () => {
  it.each([
    ['a programme in Spanish', `<h2>Programa</h2><table>${rows}</table>`, ['Programa', 'Once manivelas']],
    [
      'opening hours in German',
      '<h3>Öffnungszeiten</h3><table><tr><th>Montag</th><td>9–17 Uhr</td></tr><tr><th>Sonntag</th><td>geschlossen</td></tr></table>',
      ['Öffnungszeiten', 'geschlossen'],
    ],
    [
      'data in Japanese',
      '<h2>仕様</h2><table><tr><th>高さ</th><td>14センチ</td></tr><tr><th>重さ</th><td>780グラム</td></tr></table>',
      ['仕様', '780グラム'],
    ],
  ])('in the box of its title belong to it: %s', (_, table, said) => {
    const found = tablesOf(`<section><h1>El farol</h1>${text('Ardía el farol.')}${table}</section>`);
    expect(found).toHaveLength(2);
    for (const words of said) expect(found.join(' ')).toContain(words);
  });

  it.each([
    ['without a heading', `<section><h1>El farol</h1>${text('Ardía.')}<table>${rows}</table></section>`],
    [
      'of links',
      `<section><h1>El farol</h1>${text('Ardía.')}<h2>Próximos</h2><table>${links}</table></section>`,
    ],
    [
      'of one row',
      `<section><h1>El farol</h1>${text('Ardía.')}<h2>Hora</h2><table><tr><td>19:00</td></tr></table></section>`,
    ],
    [
      'outside of that box',
      `<section><h1>El farol</h1>${text('Ardía.')}</section><div><h2>Bolsa</h2><table>${rows}</table></div>`,
    ],
    ['of a page without a box', `<h1>El farol</h1>${text('Ardía.')}<h2>Bolsa</h2><table>${rows}</table>`],
  ])('do not belong to it %s', (_, page) => expect(tablesOf(page)).toEqual([]));
});

function tablesOf(markup: string): string[] {
  const { document } = takeSnapshot(parseHtml(markup), {
    url: 'https://page.example/',
    parseHtml,
    live: false,
  });
  const [heading, article] = ['h1', '#text'].map((selector) => document.querySelector(selector));
  if (!heading || !article) throw new Error('no heading or text');
  return headedTables(new Measures(document.body), heading, article).map(
    (element) => element.textContent ?? '',
  );
}
