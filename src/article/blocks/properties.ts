import { addTo } from '../add-to';
import type { Context } from './context';
import type { PageBlock } from './page-blocks';

/** Fewer lines may be anything, and with more of them in links they lead elsewhere. */
const fewestLines = 3;
const mostLinked = 0.3;

/** A name that programs give, which stands among what they read. */
const variable = /^\w+_\w+:?$/;

/**
 * What a product is made of and how large it is stands in a table, a line a property: such labels and figures score low
 * for what they are, and are what a reader of the page looks for. Where several begin alike, each is of another thing, or
 * of another colour of it.
 */
export function keepProperties({ blocks, saysProduct }: Context, kept: Uint8Array): void {
  if (!saysProduct) return;
  const tables = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    const table = block.element.closest('table, dl');
    if (table) addTo(tables, table, block);
  }
  const times = new Map<string, number>();
  for (const [first] of tables.values()) if (first) times.set(first.text, (times.get(first.text) ?? 0) + 1);
  for (const [table, cells] of tables) {
    const isOnly = times.get(cells[0]?.text ?? '') === 1;
    const isForReaders = !cells.some(({ text }) => variable.test(text));
    if (isOnly && isForReaders && holdsProperties(table) && linkedPart(cells) <= mostLinked)
      for (const { index } of cells) kept[index] = 1;
  }
}

/** Pairs alone: a name and what it is. */
function holdsProperties(table: Element): boolean {
  if (table.localName === 'dl')
    return (
      table.querySelectorAll('dt').length >= fewestLines &&
      table.querySelectorAll('dt').length === table.querySelectorAll('dd').length
    );
  const rows = [...table.querySelectorAll('tr')];
  return rows.length >= fewestLines && rows.every(({ children }) => children.length === 2);
}

function linkedPart(cells: readonly PageBlock[]): number {
  const weight = cells.reduce((sum, { shape }) => sum + shape.weight, 0);
  return cells.reduce((sum, { shape, links }) => sum + shape.weight * links, 0) / Math.max(1, weight);
}
