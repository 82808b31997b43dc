import { expect, it } from 'vitest';
import { dropRepeatedByline } from '../../../src/article/polish/repeated-byline';
import { parseHtml } from './html';

const text = `<p>${'The lamp goes round and round above the sea at night. '.repeat(3)}</p>`;

it.each([
  ['Ada Lovelace', '<p>Ada Lovelace</p>'],
  ['Ada Lovelace', '<p><b>By</b> Ada Lovelace</p>'],
  ['Elio Ferri', '<p>La lampada gira</p><p>di Elio Ferri</p>'],
  ['山田花子', '<p>文：山田花子</p>'],
  ['Ada Lovelace', '<p>By Ada Lovelace, 3 March 2024</p>'],
])('drops the names of the authors above the text: %s', (byline, html) => {
  expect(taken(html + text, byline)).toHaveLength(1);
});

it.each([
  ['that stand below it', `${text}<p>Ada Lovelace</p>`],
  ['under a picture', '<figure><img src="/a"><figcaption><p>Ada Lovelace</p></figcaption></figure>'],
  ['on a list', '<ul><li><p>Ada Lovelace</p></li></ul>'],
  ['of somebody else', '<p>Elio Ferri</p>'],
  ['in a sentence', '<p>Ada Lovelace keeps the lamp</p>'],
])('keeps names %s', (_, html) => expect(taken(html + text, 'Ada Lovelace')).toEqual([]));

it('drops the word that leads to names which stand in no line of their own', () => {
  expect(taken(`<p>Written by</p>${text}`, 'Ada Lovelace')).toEqual(['Written by']);
  expect(taken(`<p>Von:</p><p>Ada Lovelace</p>${text}`, 'Ada Lovelace')).toHaveLength(2);
  expect(taken(`<p>Reviewed by</p><p>Elio Ferri</p>${text}`, 'Ada Lovelace')).toEqual([]);
});

it('keeps a date that stands nowhere else', () => {
  const html = `<p>By Ada Lovelace, 3 March 2024</p>${text}`;
  expect(taken(html, 'Ada Lovelace', '')).toEqual([]);
});

it('keeps the names of an article whose author is not known', () => {
  expect(taken(`<p>Ada Lovelace</p>${text}`, '')).toEqual([]);
});

function taken(html: string, byline: string, date = '2024-03-03'): string[] {
  const { body } = parseHtml(html);
  const found: string[] = [];
  dropRepeatedByline(body, { baseUrl: '', title: '', byline, date }, (element) => {
    found.push(element.textContent ?? '');
    element.remove();
  });
  return found;
}
