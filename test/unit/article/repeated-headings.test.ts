import { expect, it } from 'vitest';
import { dropRepeatedHeadings } from '../../../src/article/polish/repeated-headings';
import { parseHtml } from './html';

const first = '<h2>The lamp</h2><p>It goes out.</p>';

it.each([
  ['with nothing below', '<h2>The  lamp</h2>', ''],
  [
    'with a heading below',
    '<div><h2>The lamp</h2></div><h2>The mast</h2><p>It stands.</p>',
    '<div></div><h2>The mast</h2><p>It stands.</p>',
  ],
])('drops a heading that is said above: %s', (_, html, left) => {
  expect(polished(first + html)).toEqual({ html: first + left, taken: ['The lamp'] });
});

it('drops a heading that follows one of the same words, whatever is below', () => {
  const html = '<h4>The lamp</h4> <div><h3>The lamp</h3><img src="/a"></div>';
  const left = '<h4>The lamp</h4> <div><img src="/a"></div>';
  expect(polished(html)).toEqual({ html: left, taken: ['The lamp'] });
});

it.each([
  ['with text below', '<h2>The lamp</h2><p>It is lit.</p>'],
  ['with a picture below', '<h2>The lamp</h2><img src="/a">'],
  ['with parts below', '<h2>The lamp</h2><h3>Its oil</h3><p>It burns.</p>'],
  ['that is new', '<h2>The mast</h2>'],
])('keeps a heading %s', (_, html) => {
  expect(polished(first + html)).toEqual({ html: first + html, taken: [] });
});

function polished(html: string): { html: string; taken: string[] } {
  const { body } = parseHtml(html);
  const taken: string[] = [];
  dropRepeatedHeadings(body, { baseUrl: '', title: '' }, (element) => {
    taken.push(element.textContent.replace(/\s+/g, ' '));
    element.remove();
  });
  return { html: body.innerHTML, taken };
}
