import { bareText } from '../file-names';
import { isBlock } from '../text-blocks';
import { isShown, nodeAfter, nodeBehind } from '../walk';
import { isApart, linesAbove, textUpTo } from './lines-above';
import type { PolishOptions, TakeOut } from './polish';

/** Characters of a title in markup. */
const longestTitle = 1_000;

/** Pages of little markup write their title as a line: one above the text says what the view shows as the title. */
export function dropTitleLine(article: Element, { title }: PolishOptions, takeOut: TakeOut): void {
  const said = bareText(title);
  if (!said) return;
  const lines = [...firstLine(article), ...linesAbove(article)];
  const line = lines.find((one) => bareText(textUpTo(one, longestTitle) ?? '') === said);
  if (line && hasTextBehind(line, article)) takeOut(line, 'title-repeated', 'It repeats the title.');
}

/** The first text with the elements that hold nothing else. */
function firstLine(article: Element): Element[] {
  let first = nodeAfter(article, article);
  while (first && !isShown(first)) first = nodeAfter(first, article);
  let line = first?.parentElement ?? article;
  while (line.parentElement && line.parentElement !== article && isAlone(line)) line = line.parentElement;
  return line === article || isApart(line) || !endsLine(line) ? [] : [line];
}

/** A sentence may begin with the title in bold. */
function endsLine(line: Element): boolean {
  let next = line.nextSibling;
  while (next && next.nodeType !== 1 && !isShown(next)) next = next.nextSibling;
  return isBlock(line) || next === null || isBlock(next);
}

/** No sibling before the first text has any. */
function isAlone(element: Element): boolean {
  for (let node = element.nextSibling; node; node = node.nextSibling)
    if (isShown(node) || (node.nodeType === 1 && hasShown(node as Element))) return false;
  return true;
}

function hasShown(element: Element): boolean {
  for (let node = nodeAfter(element, element); node; node = nodeAfter(node, element))
    if (isShown(node)) return true;
  return false;
}

/** A post may say nothing but its title. */
function hasTextBehind(line: Element, article: Element): boolean {
  for (let node = nodeBehind(line, article); node; node = nodeAfter(node, article))
    if (isShown(node)) return true;
  return false;
}
