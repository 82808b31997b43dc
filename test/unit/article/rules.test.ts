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
