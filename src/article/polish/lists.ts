import { firstText, hasText } from '../walk';
import type { PolishOptions, TakeOut } from './polish';

/** The number of an item, alone or with the signs around it: `1`, `1.`, `(1)`. */
const ordinal = /^\s*\(?(\d+)[.):]?\s*$/;

/** Fewer items may begin with numbers by chance. */
const fewestItems = 2;

/**
 * The items of some numbered lists begin with their own numbers, each an element of its own, where the page's styles hide
 * those of the list: the reader shows the list's.
 */
export function polishLists(article: Element, _: PolishOptions, takeOut: TakeOut): void {
  for (const list of article.querySelectorAll('ol')) {
    const items = [...list.children].filter((item) => item.localName === 'li');
    const first = Number(list.getAttribute('start') ?? 1);
    if (items.length < fewestItems || !items.every((item, at) => writtenIn(item) === String(first + at)))
      continue;
    const numbers = items.map(writtenNumber);
    if (!numbers.every((number) => number !== undefined)) continue;
    for (const number of numbers) takeOut(number, 'list-number', 'The list itself numbers its items.');
  }
}

/** The number that an item's text begins with; asked of all items first, for it takes no more than the first text of each. */
function writtenIn(item: Element): string | undefined {
  return ordinal.exec(firstText(item))?.[1];
}

/** The outermost first element of an item that holds its number and nothing else. */
function writtenNumber(item: Element): Element | undefined {
  let at = firstWritten(item);
  while (at && !ordinal.test(at.textContent ?? '')) at = firstWritten(at);
  return at;
}

/** The first child with text, where that is an element. */
function firstWritten(element: Element): Element | undefined {
  for (const node of element.childNodes) {
    if (node.nodeType === 3 && (node as Text).data.trim()) return undefined;
    if (node.nodeType === 1 && hasText(node as Element)) return node as Element;
  }
  return undefined;
}
