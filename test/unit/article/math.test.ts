import { expect, it } from 'vitest';
import { polishMath } from '../../../src/article/polish/math';
import { parseHtml } from './html';

const math = '<math><mi>E</mi></math>';

it.each([
  [
    'a formula in a line, drawn beside it',
    `<span>${math}</span><img class="mwe-math-fallback-image-inline">`,
    `<span>${math}</span>`,
  ],
  [
    'a formula of its own line, drawn beside it',
    `<span>${math}</span><img class="mwe-math-fallback-image-display">`,
    `<span>${math}</span>`,
  ],
  ['a formula of which there is no more than a picture', '<img class="mwe-math-fallback-image-inline">', ''],
  ['one whose words stand beside it', '<b>E</b><img class="mwe-math-fallback-image-display">', ''],
  [
    'a formula that a script draws',
    `<span class="katex">${math}<span class="katex-html">E</span></span>`,
    math,
  ],
  ['a preview before a formula', `<span class="MathJax_Preview">E</span>${math}`, math],
])('%s', (_, html, left) => {
  const { body } = parseHtml(html);
  polishMath(body);
  expect(body.innerHTML).toBe(left || html);
});
