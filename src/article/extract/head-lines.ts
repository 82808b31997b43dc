import { isBlock, isSilent } from '../text-blocks';
import { nodeBehind } from '../walk';

/** A line of text near the head of an article. */
export interface HeadLine {
  text: string;
  /** Where it begins. */
  element: Element;
}

/** So many lines after its heading an article has named its author and date, if it does. */
const mostLines = 14;
/** A line of this length is the article. */
const proseLength = 240;
/** No more nodes are looked at: a menu may stand between. */
const mostNodes = 400;

/** The short lines that follow a heading, in the order of the page, up to the beginning of the text. */
export function linesAfter(heading: Element): HeadLine[] {
  const lines: HeadLine[] = [];
  const root = heading.ownerDocument.body;
  let line = '';
  let start: Element | undefined;
  const endLine = (): boolean => {
    const text = line.replace(/\s+/g, ' ').trim();
    const isText = text.length > proseLength;
    if (text && start && !isText) lines.push({ text, element: start });
    line = '';
    start = undefined;
    return isText || lines.length >= mostLines;
  };
  let seen = 0;
  for (let node = nodeBehind(heading, root); node && seen < mostNodes; node = next(node, root)) {
    seen++;
    if (node.nodeType === 1 && (isBlock(node) || (node as Element).localName === 'br') && endLine())
      return lines;
    if (node.nodeType !== 3) continue;
    const text = (node as Text).data;
    if (!line.trim() && text.trim()) start = node.parentElement ?? undefined;
    line += areGlued(line, text) ? ` ${text}` : text;
    if (isLastInBlock(node) && endLine()) return lines;
  }
  endLine();
  return lines;
}

/** Two texts that only their styles part: `By` and `Ada Lovelace`, `2025` and `Ada Lovelace`. */
function areGlued(before: string, after: string): boolean {
  return /[\p{Ll}\d]$/u.test(before) && /^\p{Lu}/u.test(after);
}

/** An article has no more lines of its own before its heading, and they are not far. */
const mostLinesBefore = 4;
const mostNodesBefore = 60;

/** The short lines that stand before a heading, the nearest first, up to a line of text. */
export function linesBefore(heading: Element): HeadLine[] {
  const lines: HeadLine[] = [];
  let line = '';
  let block: Element | undefined;
  let seen = 0;
  const root = heading.ownerDocument.body;
  for (let node = before(heading, root); node && seen < mostNodesBefore; node = before(node, root)) {
    seen++;
    const around =
      node.nodeType === 3 && node.parentElement && !isSilent(node.parentElement) ? blockOf(node) : undefined;
    if (!around) continue;
    if (around !== block) {
      if (!keep(lines, line, block)) return lines;
      line = '';
      block = around;
    }
    line = (node as Text).data + line;
  }
  keep(lines, line, block);
  return lines;
}

/** False where no more lines are wanted. */
function keep(lines: HeadLine[], line: string, element: Element | undefined): boolean {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text.length > proseLength || lines.length >= mostLinesBefore) return false;
  if (text && element) lines.push({ text, element });
  return true;
}

function blockOf(node: Node): Element {
  let at = node.parentElement as Element;
  while (at.parentElement && !isBlock(at)) at = at.parentElement;
  return at;
}

/** The node before in the order of the document, parents after what they hold. */
function before(node: Node, root: Element): Node | null {
  if (node.previousSibling) {
    let at: Node = node.previousSibling;
    while (at.lastChild) at = at.lastChild;
    return at;
  }
  return node.parentNode === root ? null : node.parentNode;
}

function next(node: Node, root: Element): Node | null {
  return node.firstChild && !isSilent(node) ? node.firstChild : nodeBehind(node, root);
}

/** Nothing follows before the edge of the block around it. */
function isLastInBlock(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nextSibling) return false;
    if (at.parentNode && isBlock(at.parentNode)) return true;
  }
  return true;
}
