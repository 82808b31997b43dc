import { describe, expect, it } from 'vitest';
import { pieces } from '../../../src/article/sanitize/to-safe-parts';
import { parseHtml } from './html';

/** Markup, the length of a piece, and the pieces: what is divided further by its name. */
const cases: [name: string, html: string, most: number, expected: string[]][] = [
  ['short markup', '<p>a</p><p>b</p>', 99, ['<p>a</p><p>b</p>']],
  ['cut between blocks', '<p>a</p><p>b</p><p>c</p>', 16, ['<p>a</p><p>b</p>', '<p>c</p>']],
  ['not within a line', 'a <b>b</b> c<p>d</p>', 4, ['a <b>b</b> c', '<p>d</p>']],
  ['text is no markup', '&lt;i&gt;<p>a &amp; b</p>', 99, ['&lt;i&gt;<p>a &amp; b</p>']],
  ['a long box', '<p>a</p><div><p>b</p><p>c</p></div><p>d</p>', 9, ['<p>a</p>', 'div', '<p>d</p>']],
  ['a short box', '<p>a</p><div><p>b</p></div>', 20, ['<p>a</p>', '<div><p>b</p></div>']],
  ['a long table', '<table><tr><td>a</td></tr></table>', 9, ['<table><tr><td>a</td></tr></table>']],
];

describe('markup in pieces', () => {
  it.each(cases)('%s', (_, html, most, expected) => {
    const { body } = parseHtml(html);
    const told = [...pieces(body, most)].map((piece) =>
      typeof piece === 'string' ? piece : piece.localName,
    );
    expect(told).toEqual(expected);
  });
});
