/** Tables that only lay out the page become the blocks that they hold. Inner ones first. */
export function polishTables(article: Element): void {
  for (const table of [...article.querySelectorAll('table')].reverse()) {
    if (isLayout(table)) unwrap(table);
  }
}

/** A table of data has headers, a caption, or several rows of short cells. */
function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return true;
  if (table.querySelector('th, caption, thead, [scope], [headers]')) return false;
  const rows = table.querySelectorAll('tr').length;
  const cells = [...table.querySelectorAll('td')];
  if (rows <= 1 || cells.length <= rows) return true;
  return cells.some(
    (cell) => cell.querySelector('p, div, h2, h3, ul, table') && (cell.textContent ?? '').length > 400,
  );
}

function unwrap(table: Element): void {
  const document = table.ownerDocument;
  const cells = [...table.querySelectorAll('td, th, caption')].filter(
    (cell) => cell.closest('table') === table,
  );
  const blocks = cells.map((cell) => {
    const block = document.createElement('div');
    block.append(...cell.childNodes);
    return block;
  });
  table.replaceWith(...blocks.filter((block) => block.textContent?.trim() || block.querySelector('img')));
}
