import { describe, expect, it } from 'vitest';
import { polishParagraphs } from '../../../src/article/polish/paragraphs';
import { parseHtml } from './html';

describe('elements that hold nothing', () => {
  it.each([
    ['blocks', '<p>One.</p><div><p> </p></div><ul><li></li></ul>', '<p>One.</p>'],
    ['parts of a line', '<p>One<span></span>.<em></em></p>', '<p>One.</p>'],
    ['items and headings', '<ul><li>One.</li><li id="a"></li></ul><h2><br></h2>', '<ul><li>One.</li></ul>'],
    ['terms', '<dl><dt>One</dt><dd>1</dd><dt><i></i></dt><dd></dd></dl>', '<dl><dt>One</dt><dd>1</dd></dl>'],
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
    const linked = '<p><a href="#z%C3%BCrich">Two</a></p><p>One<span id="zürich"></span></p>';
    expect(polished(linked)).toBe(linked);
  });
});

describe('a line break', () => {
  it.each([
    ['between blocks', '<p>One.</p>\n<br>\n<h2>Two</h2>', '<p>One.</p>\n\n<h2>Two</h2>'],
    ['at the beginning of a block', '<p><br>One.</p>', '<p>One.</p>'],
    ['after a block', '<div><ul><li>One.</li></ul><br>Two</div>', '<div><ul><li>One.</li></ul>Two</div>'],
  ])('makes no empty line %s', (_, html, expected) => expect(polished(html)).toBe(expected));

  it.each([
    ['within a line', '<p>One,<br>two,<br><em>three</em>.</p>'],
    ['within a part of a line', '<p>One, <em><br>two</em>.</p>'],
    ['in code', '<pre><br>one<br></pre>'],
  ])('stays %s', (_, html) => expect(polished(html)).toBe(html));
});

describe('a paragraph around another block', () => {
  it.each([
    ['<p><p>A film.</p></p>', '<p>A film.</p>'],
    ['<p>One. <div>A film</div> <em>Two.</em></p>', '<p>One. </p><div>A film</div><p><em>Two.</em></p>'],
  ])('is parted by it: %s', (html, expected) => {
    const outer = parseHtml('<p></p>').body;
    const paragraph = outer.firstElementChild as Element;
    paragraph.append(...parseHtml(html.slice('<p>'.length, -'</p>'.length)).body.childNodes);
    polishParagraphs(outer);
    expect(outer.innerHTML).toBe(expected);
  });
});

function polished(html: string): string {
  const { body } = parseHtml(html);
  polishParagraphs(body);
  return body.innerHTML;
}
