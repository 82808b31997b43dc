import { expect, it } from 'vitest';
import { polishCode } from '../../../src/article/polish/code';
import { parseHtml } from './html';

it.each([
  [
    'a picture that was drawn from it',
    '<pre data-lisible-order="4"> <img src="a.png"></pre>',
    '<div data-lisible-order="4"> <img src="a.png"></div>',
  ],
  ['code beside a picture', '<pre>a <img src="a.png"></pre>', '<pre>a <img src="a.png"></pre>'],
  ['nothing', '<pre> </pre>', '<pre> </pre>'],
])('a block of code that holds %s', (_, html, expected) => {
  const { body } = parseHtml(html);
  polishCode(body, { baseUrl: 'https://lamps.example', title: '' }, () => undefined);
  expect(body.innerHTML).toBe(expected);
});
