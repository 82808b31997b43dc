import { addTo } from '../add-to';
import { bylineMark } from '../anchors';
import { holdsBlock, isBlock } from '../text-blocks';
import { isShown } from '../walk';
import { renamed } from './renamed';

/** Elements that only hold others, in which text without a paragraph has nothing that sets it off. */
const boxes = 'div, section, article, main';
/** Elements that set off their text themselves, and in which a paragraph would part one line from the next. */
const ownLines =
  'li, dt, dd, td, th, caption, figure, figcaption, summary, label, a, p, pre, h1, h2, h3, h4, h5, h6';
const ownBoxes = `:is(${ownLines}) :is(${boxes})`;

/** Characters of more than a line of the view, and of a line on the average: those of a verse or an address are shorter. */
const fullLine = 80;
const leastAverage = 60;
const sentenceEnd = /[.!?…。！？][\s"'”’»)\]]*$/;

/** A part of a line that blocks are around, and the box that it is all of. */
interface Loose {
  nodes: Node[];
  text: string;
  box: Element | undefined;
}

/**
 * Text that stands in a box beside others, or is all that a box holds, becomes a paragraph where it reads as one: it is
 * long, or stands among long ones, or alone and whole. Short lines stay close to one another.
 */
export function paragraphLooseText(article: Element): void {
  const settled = new Set(article.querySelectorAll(ownBoxes));
  const groups = new Map<Element, Loose[]>();
  for (const box of [article, ...article.querySelectorAll(boxes)]) {
    if (settled.has(box)) continue;
    for (const loose of looseIn(box, article)) addTo(groups, (loose.box && box.parentElement) || box, loose);
  }
  for (const group of groups.values()) for (const loose of paragraphsOf(group)) becomeParagraph(loose);
}

function looseIn(box: Element, article: Element): Loose[] {
  const runs: Node[][] = [[]];
  for (const node of box.childNodes) {
    if (isOfLine(node)) runs.at(-1)?.push(node);
    else runs.push([]);
  }
  const isAll = runs.length === 1 && box.localName === 'div' && box !== article;
  return runs
    .map((nodes) => ({ nodes, text: nodes.map(textOf).join('').trim(), box: isAll ? box : undefined }))
    .filter(({ text }) => text !== '');
}

function isOfLine(node: Node): boolean {
  if (node.nodeType !== 1) return true;
  const element = node as Element;
  return !isBlock(element) && element.localName !== 'hr' && !holdsBlock(element);
}

function textOf(node: Node): string {
  return node.nodeType === 8 ? '' : (node.textContent ?? '');
}

function paragraphsOf(group: readonly Loose[]): Loose[] {
  const length = group.reduce((sum, { text }) => sum + text.length, 0);
  const areLong = length > leastAverage * group.length;
  return group.filter((one) => areLong || one.text.length > fullLine || (group.length === 1 && isWhole(one)));
}

/** A sentence, or the line that names who wrote a post. */
function isWhole({ text, box }: Loose): boolean {
  return sentenceEnd.test(text) || box?.querySelector(`[${bylineMark}]`) != null;
}

function becomeParagraph({ nodes, box }: Loose): void {
  if (box) {
    renamed(box, 'p');
    return;
  }
  const isOfText = (node: Node): boolean => isShown(node) || Boolean(node.firstChild);
  const [first, ...more] = nodes.slice(nodes.findIndex(isOfText), nodes.findLastIndex(isOfText) + 1);
  if (!first) return;
  const paragraph = (first.ownerDocument as Document).createElement('p');
  (first as Element | Text).before(paragraph);
  paragraph.append(first, ...more);
}
