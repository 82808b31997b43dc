import type { PlacedBlock } from '../article/text-blocks';

/** Elements between whose children a block of any kind may stand. */
const flow = new Set(['article', 'aside', 'blockquote', 'body', 'div', 'figure', 'main', 'section']);

/**
 * Puts a block where it stood: before the text block of the number `anchor`, outside of lists and tables that it could
 * not be part of; behind everything where no text block follows.
 */
export function putBack(
  body: HTMLElement,
  blocks: readonly PlacedBlock[],
  anchor: number,
  block: HTMLElement,
): void {
  const next = blocks[anchor];
  if (!next) body.append(block);
  else placeBefore(body, next).before(block);
}

/** The outermost element that begins with this text and has flow content around it; the text itself in loose text. */
function placeBefore(body: HTMLElement, { element, nodes }: PlacedBlock): ChildNode {
  const [first] = nodes;
  if (element === body && first) return childOf(body, first);
  let at = element;
  for (let around = at.parentElement; around && around !== body; around = at.parentElement) {
    if (flow.has(around.localName) && around.firstElementChild !== at) break;
    at = around;
  }
  return at;
}

function childOf(body: HTMLElement, text: Text): ChildNode {
  let at: ChildNode = text;
  while (at.parentElement && at.parentElement !== body) at = at.parentElement;
  return at;
}
