import { expect, test } from 'vitest';
import { imageSource } from '../../../src/article/snapshot/lazy-image';
import { takeSnapshot } from '../../../src/article/snapshot/snapshot';
import { parseHtml } from './html';

const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Markup of an image, and the address that it is shown from. */
const images: [why: string, markup: string, src: string][] = [
  ['an address of its own', '<img src="a.jpg" data-src="b.jpg">', 'a.jpg'],
  ['a late address', `<img src="${gif}" data-src="a">`, 'a'],
  [
    'an attribute that nobody knows',
    `<img src="${gif}" data-zap="https://cdn.example/a.jpg?w=9">`,
    'https://cdn.example/a.jpg?w=9',
  ],
  [
    'the attributes of an old forum',
    '<img src="static/common/none.gif" zoomfile="a.jpg" file="a.jpg">',
    'a.jpg',
  ],
  ['a lesser picture is not taken', '<img src="loading.gif" data-thumb="t.jpg" data-zap="a.png">', 'a.png'],
  ['what counts readers is no picture', '<img src="" data-track="t.gif" data-beacon="u.gif">', ''],
  [
    'no address of a file is so long',
    `<img src="loading.gif" data-zap="${'.jpg?'.repeat(500)}.jpg">`,
    'loading.gif',
  ],
  ['a text that is no address', '<img src="loading.gif" data-caption="The file a.jpg">', 'loading.gif'],
  ['the first of its sizes', '<img srcset="a.jpg 400w,b.jpg 800w">', 'a.jpg'],
  [
    'the last source of its picture',
    `<picture><source srcset="a.avif" type="image/avif"><source srcset="a.webp 1x, b.webp 2x"><img src="${gif}"></picture>`,
    'a.webp',
  ],
  ['a late source of its picture', '<picture><source data-srcset="a.webp 9w"><img></picture>', 'a.webp'],
  ['a picture of AMP', '<amp-img src="a.jpg" width="6" height="4"></amp-img>', 'a.jpg'],
];

test.each(images)('%s', (_, markup, src) => {
  const { document } = takeSnapshot(parseHtml(markup), { url: 'https://a.example/', parseHtml, live: false });
  expect([...document.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([src]);
});

test('of thousands of attributes the first are looked at', () => {
  let asked = 0;
  const names = Array.from({ length: 20_000 }, (_, at) => `data-z${at}`);
  const attribute = (): string => {
    asked++;
    return '';
  };
  imageSource({ attribute, attributeNames: () => names, sources: () => [] });
  expect(asked).toBeLessThan(100);
});

test('what AMP has put into its picture stands for it', () => {
  const markup = '<amp-img src="a.jpg"><i-amphtml-sizer></i-amphtml-sizer><img src="a-640.jpg"></amp-img>';
  const { document } = takeSnapshot(parseHtml(markup), { url: 'https://a.example/', parseHtml, live: false });
  expect([...document.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
    'a-640.jpg',
  ]);
});
