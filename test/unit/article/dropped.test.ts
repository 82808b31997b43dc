import { expect, it } from 'vitest';
import { orderMark } from '../../../src/article/anchors';
import { droppedByExtraction } from '../../../src/article/extract/dropped';
import { Measures } from '../../../src/article/measures';
import { parseHtml } from './html';

it('of a page with very much around its article the first is told, and all that stands in it', () => {
  const around = Array.from({ length: 450 }, (_, at) => `<p>A teaser of the lamp number ${at}</p>`).join('');
  const page = parseHtml(`${around}<div><h1>A lamp</h1><p>Lit by Ada</p><h2>It burns</h2></div>`);
  const article = page.createElement('div');
  for (const [at, element] of page.querySelectorAll('*').entries()) {
    element.setAttribute(orderMark, String(at));
    if (/^h\d$/.test(element.localName)) article.append(element.cloneNode(true));
  }
  const { told, untold } = droppedByExtraction(new Measures(page.body), article);
  expect(told.at(-1)?.text).toBe('Lit by Ada');
  expect([told.length, untold]).toEqual([401, 50]);
});
