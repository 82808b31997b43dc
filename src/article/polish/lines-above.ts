import { squash } from '../text-blocks';
import { nodeAfter } from '../walk';

/** Paragraphs that are looked at: a title, a day and a name may stand above the text. */
const mostAbove = 3;
/** Characters of a line that stands above the text, and with the white space of its markup. */
const longestLine = 120;
const longestMarkup = 1_000;
const apart = 'figure, blockquote, li, table, dl';

/** The first paragraphs, up to one of the text: pages write there once more what the view shows under the title. */
export function linesAbove(article: Element): Element[] {
  const first: Element[] = [];
  for (const line of article.querySelectorAll('p')) {
    if (isApart(line)) continue;
    const text = textUpTo(line, longestMarkup);
    if (first.length >= mostAbove || text === undefined || text.length > longestLine) break;
    first.push(line);
  }
  return first;
}

/** In a box that sets it apart from the text. */
export function isApart(paragraph: Element): boolean {
  return paragraph.closest(apart) !== null;
}

/** The text of an element; none where it is longer, so that a long one need not be read. */
export function textUpTo(element: Element, most: number): string | undefined {
  let length = 0;
  for (let node = nodeAfter(element, element); node && length <= most; node = nodeAfter(node, element))
    if (node.nodeType === 3) length += (node as Text).length;
  return length > most ? undefined : squash(element.textContent);
}
