import { isBlock } from './text-blocks';

/** Whether words stand before or after an element in its line, with no block and no line break between. */
export function standsInLine(element: Element): boolean {
  let at = element;
  while (at.parentElement && !isBlock(at.parentElement)) at = at.parentElement;
  return [at.previousSibling, at.nextSibling].some(
    (beside) => beside !== null && !isBlock(beside) && (beside.textContent ?? '').trim() !== '',
  );
}
