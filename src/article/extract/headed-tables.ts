import { lastOrder, orderMark, orderOf } from '../anchors';
import type { Measures } from '../measures';

/** A table with more than this part of its text in links leads elsewhere. */
const mostLinked = 0.3;
/** One row is a line. */
const leastRows = 2;

/**
 * The tables that follow an article under headings of their own, in the box of its title: a programme, data of a
 * product. They have no sentences by which they would be found. Each stands behind its heading, in the page's order.
 * @param page the pruned page
 * @param article what was found in it, with the numbers of its elements
 */
export function headedTables(page: Measures, heading: Element, article: Element): Element[] {
  if (!page.root.querySelector('table')) return [];
  const last = [...article.querySelectorAll(`[${orderMark}]`)].reduce(
    (most, element) => Math.max(most, orderOf(element)),
    -1,
  );
  const box = last < 0 ? undefined : boxAround(heading, last, page);
  if (!box) return [];
  return [...box.querySelectorAll('table')]
    .filter((table) => orderOf(table) > last && isData(table, page))
    .flatMap((table) => {
      const above = table.previousElementSibling;
      return above && /^h[2-6]$/.test(above.localName) ? [above, table] : [];
    });
}

/** The nearest element around a heading that holds the article too, where it is not the page as a whole. */
function boxAround(heading: Element, last: number, page: Measures): Element | undefined {
  let box = heading.parentElement;
  while (box && box !== page.root && lastOrder(box) < last) box = box.parentElement;
  return box && box !== page.root && page.root.contains(box) ? box : undefined;
}

function isData(table: Element, page: Measures): boolean {
  return (
    table.querySelectorAll('tr').length >= leastRows &&
    !table.querySelector('table') &&
    page.own(table) > 0 &&
    page.linkDensity(table) < mostLinked
  );
}
