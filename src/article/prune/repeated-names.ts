import type { Measures } from '../measures';
import { nameWords } from '../names';
import { isOneOf, squash } from './evidence';

export const isHeading = isOneOf('h1 h2 h3 h4 h5 h6');

/** A sign by which a heading is linked to, and what stands for letters that an id does without. */
const slack = 10;

/** Whether the id of a heading, or of the section that begins with it, repeats the heading: it says what the text is about. */
export function repeatsHeading(element: Element, page: Measures): boolean {
  const said = isHeading(element) ? element : element.firstElementChild;
  if (!said || !isHeading(said) || page.text(said) > element.id.length + slack) return false;
  const words = wordsOf(element.id);
  return words !== '' && words === wordsOf(squash(said.textContent));
}

function wordsOf(text: string): string {
  return nameWords(text).list.join('');
}

/** The sections beside an element, and the one around it. */
export function sectionsNextTo(element: Element): Element[] {
  const { parentElement, previousElementSibling, nextElementSibling } = element;
  return [parentElement, previousElementSibling, nextElementSibling].filter((beside) => beside !== null);
}
