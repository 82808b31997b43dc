import { expect, it } from 'vitest';
import { joinCodeLines } from '../../../src/article/polish/code-lines';
import { parseHtml } from './html';

const numbered = '<div><span>1</span><div>one</div></div><div><span>2</span><div>two</div></div>';

it.each([
  ['boxes', '<code><div>if (<b>a</b>) {<br></div><div>}</div></code>', '<code>if (<b>a</b>) {<br>}\n</code>'],
  ['a list', '<ol><li>one</li><li>two\n</li></ol>', 'one\ntwo\n'],
  ['spans', '<span>one\n</span><span>two</span>', '<span>one\n</span><span>two</span>'],
  ['boxes with their numbers', numbered, numbered],
])('sets the lines of a program in one text: %s', (_, html, expected) => {
  const program = parseHtml(`<pre>${html}</pre>`).body.firstElementChild as Element;
  joinCodeLines(program);
  expect(program.innerHTML).toBe(expected);
});
