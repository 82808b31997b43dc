import { hasText } from '../walk';

/** Tables that only lay out the page become the blocks that they hold; others lose empty rows. Inner ones first. */
export function polishTables(article: Element): void {
  if (!article.querySelector('table, thead, tbody, tfoot, tr, td, th')) return;
  setInTables(article, 'thead, tbody, tfoot', 'table');
  setInTables(article, 'tr', 'table, thead, tbody, tfoot');
  setInTables(article, 'td, th', 'tr');
  for (const table of [...article.querySelectorAll('table')].reverse()) {
    if (isLayout(table)) unwrap(table);
    else dropEmptyRows(table);
  }
}

/** What there is to see in a cell without words. */
const pictures = 'img, math, svg, hr';

/** A row without words draws a line and tells nothing, unless a cell of another row reaches into it. */
function dropEmptyRows(table: Element): void {
  if (own(table, '[rowspan]').length > 0) return;
  for (const row of own(table, 'tr')) if (!hasText(row) && !row.querySelector(pictures)) row.remove();
  if (!hasText(table) && !table.querySelector(pictures)) table.remove();
}

/** A table of data has headers, a caption, or several rows of short cells. */
function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (own(table, 'th, caption, thead, [scope], [headers]').length > 0) return false;
  const rows = own(table, 'tr').length;
  const cells = own(table, 'td');
  if (rows <= 1 || cells.length <= rows) return true;
  return cells.some(
    (cell) => cell.querySelector('p, div, h2, h3, ul, table') && (cell.textContent ?? '').length > 400,
  );
}

function unwrap(table: Element): void {
  const cells = own(table, 'td, th, caption').filter((cell) => hasText(cell) || cell.querySelector('img'));
  if (isCaptioned(cells)) becomeFigure(table, cells);
  else table.replaceWith(...cells.map((cell) => filled('div', cell)));
}

/** No caption is longer, in characters. */
const longestCaption = 250;

/** Editors set a picture above its caption, each in a row of its own; beside a picture stands a text that it adorns. */
function isCaptioned([picture, caption, ...more]: readonly Element[]): boolean {
  if (!picture || !caption || more.length > 0 || picture.parentElement === caption.parentElement)
    return false;
  const isPicture = !hasText(picture) && picture.querySelectorAll('img').length === 1;
  return isPicture && !caption.querySelector(blocks) && caption.textContent.length <= longestCaption;
}

const blocks = 'img, p, div, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre';

function becomeFigure(table: Element, [picture, caption]: readonly Element[]): void {
  const figure = table.ownerDocument.createElement('figure');
  if (picture) figure.append(...picture.childNodes);
  if (caption) figure.append(filled('figcaption', caption));
  table.replaceWith(figure);
}

function filled(name: string, cell: Element): Element {
  const block = cell.ownerDocument.createElement(name);
  block.append(...cell.childNodes);
  return block;
}

/** The parts of a table itself, without those of a table in one of its cells. */
function own(table: Element, selector: string): Element[] {
  const parts = [...table.querySelectorAll(selector)];
  const isNested = table.querySelector('table') !== null;
  return isNested ? parts.filter((part) => part.closest('table') === table) : parts;
}

/** Parts of a table that have lost what is around them, where only its body was found to be the article, get it back. */
function setInTables(article: Element, parts: string, around: string): void {
  const lost = [...article.querySelectorAll(parts)].filter((part) => !part.parentElement?.matches(around));
  for (const holder of new Set(lost.map((part) => part.parentElement ?? article))) {
    const table = article.ownerDocument.createElement('table');
    const inTable = [...holder.children].filter((child) => child.matches(parts));
    inTable[0]?.before(table);
    table.append(...inTable);
  }
}
