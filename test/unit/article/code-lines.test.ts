import { expect, it } from 'vitest';
import { joinCodeLines } from '../../../src/article/polish/code-lines';
import { parseHtml } from './html';

const numbered = '<div><span>1</span><div>one</div></div><div><span>2</span><div>two</div></div>';

it.each([
  ['boxes', '<code><div>if (<b>a</b>) {<br></div><div>}</div></code>', '<code>if (<b>a</b>) {<br>}\n</code>'],
  ['a list', '<ol><li>one</li><li>two\n</li></ol>', 'one\ntwo\n'],
  ['spans', '<span>one\n</span><span>two</span>', '<span>one\n</span><span>two</span>'],
  ['boxes with their numbers', numbered, numbered],
  [
    'parts that are named lines and touch',
    'a(\n<i class="code-line">  b</i>,<span class="code-line">  c,</span><span class="code-line">  d</span>)',
    'a(\n<i class="code-line">  b</i>,\n<span class="code-line">  c,</span>\n<span class="code-line">  d</span>\n)',
  ],
  [
    'empty lines that touch',
    '<code><span class="line">a</span><span class="line"></span><span class="line">b</span></code>',
    '<code><span class="line">a</span>\n<span class="line"></span>\n<span class="line">b</span></code>',
  ],
  [
    'named lines with their breaks',
    '<span class="line hl">a</span>\n<span class="line">b\n</span><span class="line">c</span>',
    '<span class="line hl">a</span>\n<span class="line">b\n</span><span class="line">c</span>',
  ],
  [
    'parts that are named otherwise',
    '<span class="underline">a</span><span class="line-number">b</span><span class="in-lined">c</span>',
    '<span class="underline">a</span><span class="line-number">b</span><span class="in-lined">c</span>',
  ],
])('sets the lines of a program in one text: %s', (_, html, expected) => {
  const program = parseHtml(`<pre>${html}</pre>`).body.firstElementChild as Element;
  joinCodeLines(program);
  expect(program.innerHTML).toBe(expected);
});
