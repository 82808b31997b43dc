import { describe, expect, it } from 'vitest';
import { polishParagraphs } from '../../../src/article/polish/paragraphs';
import { parseHtml } from './html';

describe('elements that hold nothing', () => {
  it.each([
    ['blocks', '<p>One.</p><div><p> </p></div><ul><li></li></ul>', '<p>One.</p>'],
    ['parts of a line', '<p>One<span></span>.<em></em></p>', '<p>One.</p>'],
  ])('go: %s', (_, html, expected) => expect(polished(html)).toBe(expected));

  it.each([
    ['between words', '<p>One<span> </span><b>two</b><a> </a>three</p>', '<p>One <b>two</b> three</p>'],
    [
      'in code',
      '<pre><span>a</span><span><span>\n  </span></span><span>b</span></pre>',
      '<pre><span>a</span>\n  <span>b</span></pre>',
    ],
  ])('leave their white space where they are part of a line: %s', (_, html, expected) =>
    expect(polished(html)).toBe(expected),
  );

  it('stay where they are a place that a link leads to', () => {
    expect(polished('<p>One<span id="two"></span></p>')).toBe('<p>One<span id="two"></span></p>');
  });
});

function polished(html: string): string {
  const { body } = parseHtml(html);
  polishParagraphs(body);
  return body.innerHTML;
}
