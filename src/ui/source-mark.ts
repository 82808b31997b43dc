import type { PlacedBlock } from '../article/text-blocks';
import { focusQuietly, scrollToRange } from './scroll-to';

/** Name of the highlight that `theme.css` paints. */
const highlightName = 'lisible-source';

/**
 * Scrolls to a part of a block's text, marks it, and moves the keyboard's place there.
 * `start` and `end` count UTF-16 units of `block.text`. The text itself stays untouched: the mark is a highlight.
 */
export function showSource(block: PlacedBlock, start: number, end: number): void {
  const range = rangeWithin(block, start, end);
  const view = block.element.ownerDocument.defaultView;
  view?.CSS.highlights.set(highlightName, new view.Highlight(range));
  focusQuietly(block.element);
  scrollToRange(range);
}

/** Takes the mark away. */
export function hideSource(document: Document): void {
  document.defaultView?.CSS.highlights.delete(highlightName);
}

/** A block's text has its white space squashed; the range finds the same letters in the nodes, which keep theirs. */
function rangeWithin(block: PlacedBlock, start: number, end: number): Range {
  const range = block.element.ownerDocument.createRange();
  const from = placeOf(block, lettersBefore(block.text, start));
  const to = placeOf(block, lettersBefore(block.text, end) - 1);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

function lettersBefore(text: string, offset: number): number {
  return text.slice(0, offset).replace(/\s/g, '').length;
}

/** Where the letter of this index (white space not counted) stands in the block's nodes. */
function placeOf(block: PlacedBlock, index: number): { node: Text; offset: number } {
  let seen = 0;
  for (const node of block.nodes) {
    for (let offset = 0; offset < node.data.length; offset++) {
      if (/\s/.test(node.data.charAt(offset))) continue;
      if (seen === index) return { node, offset };
      seen++;
    }
  }
  const last = block.nodes.at(-1);
  if (!last) throw new RangeError('A text block has at least one text node.');
  return { node: last, offset: Math.max(0, last.data.length - 1) };
}
