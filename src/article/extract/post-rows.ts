import type { Measures } from '../measures';
import { nameWords } from '../names';

/** Words by which old programs name the text of a post, which stands in a cell of its own. */
const bodyWords = new Set(['postbody', 'posttext', 'postmessage', 'messagebody', 'messagetext']);

/** The rows of the table that an old forum lays its posts out in, one a post; empty where there is none. */
export function postRows(page: Measures): Element[] {
  const bodies = [...page.root.querySelectorAll('td [class], td[class]')].filter(
    (element) =>
      page.text(element) > 0 &&
      nameWords(element.getAttribute('class')).list.some((word) => bodyWords.has(word)),
  );
  const table = tableAround(bodies);
  if (!table) return [];
  return [...new Set(bodies.flatMap((body) => rowOf(body, table) ?? []))];
}

function rowOf(body: Element, table: Element): Element | undefined {
  let row = body.closest('tr');
  while (row && row.closest('table') !== table) row = row.parentElement?.closest('tr') ?? null;
  return row ?? undefined;
}

/** The innermost table that holds all of them, each in a row of its own or with others of its post. */
function tableAround(bodies: readonly Element[]): Element | undefined {
  const [first] = bodies;
  if (bodies.length < 2) return undefined;
  let table = first?.closest('table');
  while (table && !bodies.every((body) => table?.contains(body)))
    table = table.parentElement?.closest('table');
  return table ?? undefined;
}
