import { describe, expect, it } from 'vitest';
import { keepImagesInLine } from '../../../src/ui/images-in-line';
import { parseHtml } from '../article/html';

describe('a picture', () => {
  it.each([
    ['low, between words', '<p>The root of <img height="18"> is two.</p>', true],
    ['low, beside a part of a line', '<p><b>Root</b><a href="/r"><img height="18"></a></p>', true],
    ['high', '<p>The root of <img height="400"> is two.</p>', false],
    ['alone', '<p><img height="18"></p>', false],
    ['on a line of its own', '<p>The root of<br><img height="18"><br>is two.</p>', false],
    ['before a block', '<div><img height="18"><p>The root is two.</p></div>', false],
  ])('%s', (_, html, expected) => {
    const { body } = parseHtml(html);
    keepImagesInLine(body);
    expect(body.querySelector('img')?.classList.contains('in-line')).toBe(expected);
  });

  it('of unknown height is heeded once it is there', () => {
    const { body } = parseHtml('<p>The root of <img> is two.</p>');
    const image = body.querySelector('img');
    Object.defineProperty(image, 'naturalHeight', { value: 20 });
    keepImagesInLine(body);
    expect(image?.classList.contains('in-line')).toBe(false);
    image?.dispatchEvent(new (body.ownerDocument.defaultView as Window & typeof globalThis).Event('load'));
    expect(image?.classList.contains('in-line')).toBe(true);
  });
});
