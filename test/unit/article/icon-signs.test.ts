import { expect, it } from 'vitest';
import { polish } from '../../../src/article/polish/polish';
import { parseHtml } from './html';

it.each([
  ['alone', '<h2>Oil<a href="#oil">\uF0C1</a></h2>', '<h2>Oil</h2>'],
  ['beside words', '<p>\uE001 \uE002Download the \uF8FE lamp \uF019</p>', '<p> Download the  lamp </p>'],
  ['but no letters of a word', '<p>\u540D\uE863\u5B57</p>', '<p>\u540D\uE863\u5B57</p>'],
  ['nor several of them', '<p>\u540D\uE863\uE864\u5B57</p>', '<p>\u540D\uE863\uE864\u5B57</p>'],
])('icons of a font that is not there go: %s', (_, html, expected) => {
  const { body } = parseHtml(html);
  polish(body, { baseUrl: 'https://page.invalid/', title: '' });
  expect(body.innerHTML).toBe(expected);
});
