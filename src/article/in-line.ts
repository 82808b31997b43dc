import { isBlock } from './text-blocks';
import { hasText } from './walk';

/** Characters of a text that are looked at: a page can have thousands of images beside one long text. */
const reach = 1_000;

/** Whether words stand before or after an element in its line, with no block and no line break between. */
export function standsInLine(element: Element): boolean {
  let at = element;
  while (at.parentElement && !isBlock(at.parentElement)) at = at.parentElement;
  return [at.previousSibling, at.nextSibling].some((beside) => beside !== null && isOfLine(beside));
}

function isOfLine(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test((node as Text).data.slice(0, reach));
  return node.nodeType === 1 && !isBlock(node) && hasText(node as Element);
}
