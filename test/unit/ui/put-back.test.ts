import { describe, expect, it } from 'vitest';
import { textBlocks, visibleText } from '../../../src/article/text-blocks';
import { putBack } from '../../../src/ui/put-back';
import { parseHtml } from '../article/html';

/** Markup of an article, the number of text blocks before the place, and the text with `+` put back there. */
const cases: [name: string, html: string, anchor: number, text: string][] = [
  ['at the top', '<p>a</p><p>b</p>', 0, '+ a b'],
  ['between paragraphs', '<p>a</p><p>b</p>', 1, 'a + b'],
  ['at the end', '<p>a</p><p>b</p>', 2, 'a b +'],
  ['beyond the end', '<p>a</p>', 9, 'a +'],
  ['before a box that begins with the text', '<p>a</p><div><p>b</p><p>c</p></div>', 1, 'a + b c'],
  ['within a box', '<div><p>a</p><p>b</p></div>', 1, 'a + b'],
  ['before a list, not in it', '<p>a</p><ul><li>b</li><li>c</li></ul>', 2, 'a + b c'],
  ['before a table, not in it', '<p>a</p><table><tr><td>b</td><td>c</td></tr></table>', 2, 'a + b c'],
  ['before a figure', '<p>a</p><figure><figcaption>b</figcaption></figure>', 1, 'a + b'],
  ['in loose text', 'a<p>b</p>c', 2, 'a b + c'],
];

describe('a block that is put back', () => {
  it.each(cases)('%s', (_, html, anchor, text) => {
    const { body } = parseHtml(html);
    const block = body.ownerDocument.createElement('div');
    block.textContent = '+';
    putBack(body, textBlocks(body), anchor, block);
    expect(visibleText(body).replace(/\n/g, ' ')).toBe(text);
    expect(block.parentElement?.closest('ul, table')).toBeNull();
  });
});
