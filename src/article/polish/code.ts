import { buttons, orderMark } from '../anchors';
import { hasText } from '../walk';
import { joinCodeLines } from './code-lines';
import type { PolishOptions, TakeOut } from './polish';

/** Where highlighters put line numbers and buttons. */
const gutters = `.lineno, .linenos, .line-numbers-rows, .gutter, .line-number, .hljs-ln-numbers, .code-copy, .copy-button, .copybtn, ${buttons}`;
const languageNames = [
  /(?:^|\s)(?:language|lang|highlight-source|brush:\s*)[-\s]?([a-z][\w+#.-]{0,20})/i,
  /(?:^|\s)highlight[-\s]([a-z][\w+#.-]{0,20})/i,
];

/** Code keeps its white space and the name of its language, and loses line numbers and buttons. */
export function polishCode(article: Element, _: PolishOptions, takeOut: TakeOut): void {
  for (const table of [...article.querySelectorAll('table')]) unwrapNumberedCode(table);
  for (const block of [...article.querySelectorAll('pre')]) {
    if (isDrawn(block)) {
      becomeBox(block);
      continue;
    }
    for (const gutter of [...block.querySelectorAll(gutters)])
      takeOut(gutter, 'code-gutter', 'Line numbers and buttons are no code.');
    joinCodeLines(block);
    const language = languageOf(block);
    for (const element of [block, ...block.querySelectorAll('[class]')]) element.removeAttribute('class');
    if (language) block.setAttribute('class', `language-${language}`);
  }
}

/** The page has drawn what its code says: only the picture is left. */
function isDrawn(block: Element): boolean {
  return !hasText(block) && block.querySelector('img') !== null;
}

function becomeBox(block: Element): void {
  const box = block.ownerDocument.createElement('div');
  box.setAttribute(orderMark, block.getAttribute(orderMark) ?? '');
  box.append(...block.childNodes);
  block.replaceWith(box);
}

/** Highlighters set numbers and code in the two cells of a table. */
function unwrapNumberedCode(table: Element): void {
  const blocks = [...table.querySelectorAll('pre')];
  const code = blocks.at(-1);
  const numbers = blocks[0];
  if (code && numbers && blocks.length === 2 && /^[\s\d]+$/.test(numbers.textContent ?? ''))
    table.replaceWith(code);
}

function languageOf(block: Element): string {
  const around = [
    block,
    block.querySelector('code'),
    block.parentElement,
    block.parentElement?.parentElement ?? null,
  ];
  for (const element of around) {
    const named = element?.getAttribute('data-language') || element?.getAttribute('data-lang');
    const names = element?.getAttribute('class') ?? '';
    const found = named || languageNames.map((pattern) => pattern.exec(names)?.[1]).find(Boolean);
    if (found) return found.toLowerCase();
  }
  return '';
}
