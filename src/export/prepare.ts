import { idPrefix } from '../article/id-prefix';
import { withoutHtml } from './escape';
import { markFootnotes } from './footnotes';
import { numberItems } from './numbers';

/**
 * Readies a copy of an article's body for Markdown: what Markdown cannot say is put in terms that it can.
 * @param url address of the page, where links within the article lead once they have left it
 */
export function prepareForMarkdown(root: HTMLElement, url: string): void {
  markFootnotes(root);
  dropEmpty(root);
  for (const element of root.querySelectorAll('[title]')) keepTitleClosed(element);
  writeBreaksInCode(root);
  for (const list of root.querySelectorAll('ol')) numberItems(list);
  for (const link of root.querySelectorAll('a[href]')) moveInside(link);
  for (const table of root.querySelectorAll('table')) flattenCells(table);
  for (const link of root.querySelectorAll('a[href^="#"]')) leadToPage(link, url);
}

/** Pictures without an address, and links and styles around nothing, show nothing. */
function dropEmpty(root: HTMLElement): void {
  for (const image of root.querySelectorAll('img')) {
    if (!image.getAttribute('src')) image.remove();
    else image.setAttribute('alt', withoutHtml(inOneLine(image.getAttribute('alt') ?? '')));
  }
  for (const link of root.querySelectorAll('a')) {
    if (!link.textContent?.trim() && !link.querySelector('img, math')) link.remove();
  }
  for (const element of root.querySelectorAll(styled)) {
    if (!element.firstElementChild && !element.textContent?.trim())
      element.replaceWith(element.textContent ?? '');
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The converter writes a title between quotation marks: a backslash before the last would take its meaning away. */
function keepTitleClosed(element: Element): void {
  const title = element.getAttribute('title') ?? '';
  element.setAttribute('title', inOneLine(title).replaceAll('\\', '\\\\'));
}

/** Around white space alone they say nothing, and the converter takes 30 lists to find that out of each. */
const styled =
  'abbr, b, bdi, bdo, cite, code, data, del, dfn, em, i, ins, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var';

function writeBreaksInCode(root: HTMLElement): void {
  for (const line of root.querySelectorAll('pre br')) line.replaceWith('\n');
}

/** A link around blocks moves into the first that holds text: in Markdown a link ends with its paragraph. */
function moveInside(link: Element): void {
  const blocks = [
    ...link.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, blockquote, div, table, pre, figure'),
  ];
  if (blocks.length === 0) return;
  const block = blocks.find((found) => /^(?:h\d|p)$/.test(found.localName) && found.textContent?.trim());
  if (block) {
    const inner = link.cloneNode(false) as Element;
    inner.append(...block.childNodes);
    block.append(inner);
  }
  link.replaceWith(...link.childNodes);
}

/** A cell of Markdown holds one line: blocks in it become text with breaks. Innermost first. */
function flattenCells(table: Element): void {
  const blocks = [...table.querySelectorAll('li, ul, ol, h1, h2, h3, h4, h5, h6, blockquote, pre, hr')];
  for (const block of blocks.reverse()) block.replaceWith(...flat(block));
}

function flat(block: Element): (Node | string)[] {
  const { ownerDocument: document } = block;
  const lineBreak = (): Node => document.createElement('br');
  const wrapped = (tag: string, text: string): Node => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  if (block.localName === 'li') return ['• ', ...block.childNodes, lineBreak()];
  if (block.localName === 'pre') {
    const lines = (block.textContent ?? '').split('\n').filter((line) => line.trim() !== '');
    return lines.flatMap((line) => [wrapped('code', line), lineBreak()]);
  }
  if (/^h\d$/.test(block.localName)) return [wrapped('strong', block.textContent ?? ''), lineBreak()];
  const isNested = block.parentElement?.localName === 'li';
  return isNested ? [lineBreak(), ...block.childNodes] : [...block.childNodes];
}

/** A part of the body that is another page says so, and how the places in it are named. */
function leadToPage(link: Element, url: string): void {
  const part = link.closest('[data-page]');
  const page = part?.getAttribute('data-page') ?? url;
  const prefix = part?.getAttribute('data-prefix') ?? idPrefix;
  const place = (link.getAttribute('href') ?? '').slice(1);
  const id = place.startsWith(prefix) ? place.slice(prefix.length) : place;
  link.setAttribute('href', `${page.split('#')[0]}#${id}`);
}
