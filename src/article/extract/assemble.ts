import type { Measures } from '../measures';
import type { Found } from './extract';
import { headedTables } from './headed-tables';
import { leadOf } from './lead';

/**
 * The article in a box of its own: what was found, with the standfirst and the picture that stand under its heading before
 * it, and behind it the tables that follow under headings of their own.
 * @param heading of the article, where the page has one
 */
export function assemble(
  page: Measures,
  { element, strategy }: Found,
  heading: Element | undefined,
): Element {
  const lead = heading && strategy !== 'thread' ? leadOf(page, heading, element) : [];
  const tables = heading && strategy === 'readability' ? headedTables(page, heading, element) : [];
  const article = element.ownerDocument.createElement('div');
  article.append(
    ...lead.map(copyOf),
    ...(page.root.contains(element) ? copyOf(element) : element).childNodes,
    ...tables.map(copyOf),
  );
  return article;
}

function copyOf(element: Element): Node {
  return element.cloneNode(true);
}
