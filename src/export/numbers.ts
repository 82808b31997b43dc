/** Markdown counts from 0, in at most nine digits. */
const mostNumber = 999_999_999;

/**
 * Marks the items of a list with the sign that Markdown numbers them by. It goes on counting from the first whatever the
 * others say: an item of any other number begins a list of its own, which the other sign behind its number tells.
 */
export function numberItems(list: Element): void {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const step = list.hasAttribute('reversed') ? -1 : 1;
  let number = whole(list.getAttribute('start')) ?? (step < 0 ? items.length : 1);
  let sign = '.';
  let expected: number | undefined;
  for (const item of items) {
    number = whole(item.getAttribute('value')) ?? number;
    if (number < 0 || number > mostNumber) number = expected ?? 1;
    if (expected !== undefined && number !== expected) {
      sign = sign === '.' ? ')' : '.';
      item.setAttribute('data-begins', '');
    }
    item.setAttribute('data-number', number + sign);
    expected = number + 1;
    number += step;
  }
}

function whole(value: string | null): number | undefined {
  return value !== null && /^\s*-?\d+/.test(value) ? Number.parseInt(value, 10) : undefined;
}
