import { expect, it } from 'vitest';
import { polishRules } from '../../../src/article/polish/rules';
import { parseHtml } from './html';

it.each([
  ['above all', '<div><hr></div><p>One.</p>', '<div></div><p>One.</p>'],
  ['below all', '<p>One.</p><hr><p> </p>', '<p>One.</p><p> </p>'],
  ['next to another', '<p>One.</p><hr> <div><hr></div><p>Two.</p>', '<p>One.</p><hr> <div></div><p>Two.</p>'],
  ['between two pictures', '<img src="/a"><hr><img src="/b">', '<img src="/a"><hr><img src="/b">'],
])('a rule parts what is above from what is below: %s', (_, html, expected) => {
  const { body } = parseHtml(html);
  polishRules(body);
  expect(body.innerHTML).toBe(expected);
});

it.each([
  ['a row of stars', '<p>* * *</p>'],
  ['a drawn line', '<p>____________________</p>'],
  ['in a heading', '<h3>---</h3>'],
  ['signs of a newspaper', '<p><b>+++</b></p>'],
  ['many dots', '<p>………………..</p>'],
])('a paragraph that only draws a rule is one: %s', (_, drawn) => {
  expect(polished(`<p>One.</p>${drawn}<p>Two.</p>`)).toBe('<p>One.</p><hr><p>Two.</p>');
  expect(polished(`<p>One.</p>${drawn}`)).toBe('<p>One.</p>');
});

it.each([
  ['a pause', '<p>...</p>'],
  ['what is left out', '<p>[…]</p>'],
  ['a number', '<p>1 – 1</p>'],
  ['a face', '<p>:-)</p>'],
  ['signs beside words', '<p>*** One</p>'],
  ['a value of a table', '<table><tbody><tr><td><p>***</p></td></tr></tbody></table>'],
  ['a picture', '<p>***<img src="/a"></p>'],
])('other signs are text: %s', (_, html) => {
  expect(polished(`<p>One.</p>${html}<p>Two.</p>`)).toBe(`<p>One.</p>${html}<p>Two.</p>`);
});

function polished(html: string): string {
  const { body } = parseHtml(html);
  polishRules(body);
  return body.innerHTML;
}
