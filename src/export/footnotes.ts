import { decoded } from '../article/file-names';
import { isNoteMark } from '../article/note-mark';

/** What leads back from a note to its mark: the mark again, an arrow, a caret. */
const wayBack = /^[^\p{Z}]{0,4}$/u;

/**
 * Marks the notes of an article, and the places that refer to them, with the number that Markdown gives them:
 * `span[data-note]` for a place, `div[data-note]` for a note. Notes keep their place in the text.
 */
export function markFootnotes(root: HTMLElement): void {
  const places = new Map([...root.querySelectorAll('[id]')].map((element) => [element.id, element]));
  const order = new Map([...root.querySelectorAll('a, li, p, dd')].map((element, at) => [element, at]));
  const numbers = new Map<Element, number>();
  for (const link of root.querySelectorAll('a[href^="#"]')) {
    const note = noteOf(link, places);
    if (!note || (order.get(note) ?? 0) < (order.get(link) ?? 0)) continue;
    const number = numbers.get(note) ?? numbers.size + 1;
    numbers.set(note, number);
    (link.closest('sup') ?? link).replaceWith(reference(root, number));
  }
  for (const [note, number] of numbers) setApart(note, number);
}

/** The paragraph or list item that a mark leads to; it is a note where it stands further down. */
function noteOf(link: Element, places: ReadonlyMap<string, Element>): Element | undefined {
  if (!isNoteMark(link.textContent ?? '')) return undefined;
  const place = places.get(decoded((link.getAttribute('href') ?? '').slice(1)));
  const note = place?.closest('li, p, dd');
  return note && !note.contains(link) ? note : undefined;
}

function reference(root: HTMLElement, number: number): HTMLElement {
  const place = root.ownerDocument.createElement('span');
  place.setAttribute('data-note', String(number));
  place.textContent = String(number);
  return place;
}

/** Takes a note out of its list, which goes once it is empty. */
function setApart(note: Element, number: number): void {
  const list = note.localName === 'p' ? null : note.parentElement;
  const definition = note.ownerDocument.createElement('div');
  definition.setAttribute('data-note', String(number));
  for (const link of note.querySelectorAll('a[href^="#"]')) if (isWayBack(link)) link.remove();
  for (const raised of note.querySelectorAll('sup')) if (!raised.textContent?.trim()) raised.remove();
  definition.append(...note.childNodes);
  if (list) list.before(definition);
  else note.before(definition);
  note.remove();
  if (list && !list.textContent?.trim()) list.remove();
}

function isWayBack(link: Element): boolean {
  return wayBack.test((link.textContent ?? '').trim());
}
