import { expect, it } from 'vitest';
import { safeImages } from '../../../src/article/sanitize/images';
import { parseHtml } from './html';

it.each([
  ['<p>It smokes. <img src="https://daily.example/lamp.jpg" alt="A lamp"></p>', '<p>It smokes. A lamp</p>'],
  [
    '<figure><picture><source srcset="https://daily.example/lamp.webp"><img src="https://daily.example/lamp.jpg" alt=""></picture><figcaption>A lamp.</figcaption></figure>',
    '<figure><figcaption>A lamp.</figcaption></figure>',
  ],
  ['<p>Text.</p><figure><a><img src="https://daily.example/lamp.jpg"></a></figure>', '<p>Text.</p>'],
  [
    '<table><tbody><tr><td><img src="https://daily.example/lamp.jpg"></td><td>A lamp</td></tr></tbody></table>',
    '<table><tbody><tr><td></td><td>A lamp</td></tr></tbody></table>',
  ],
])('with images off their descriptions stand in their place, and no empty boxes: %s', (html, left) => {
  const { body } = parseHtml(html);
  safeImages(body as unknown as DocumentFragment, false);
  expect(body.innerHTML).toBe(left);
});
