import { squash } from '../text-blocks';
import { isShown, nodeAfter } from '../walk';

/** A row of one sign, as typewriters draw a rule and books part scenes; three dots are a pause. */
const row = /^(?:([*_\-–—=~+#•·☼◆◇■□●○※＊])(?:\s*\1){2,}|[.…](?:\s*[.…]){7,}|⁂)$/u;
/** A row that is longer than a line is drawn for wide screens. */
const longestRow = 400;

/**
 * A rule parts what is above it from what is below: one at an edge of the article, or next to another, goes. A paragraph
 * that only draws one is one.
 */
export function polishRules(article: Element): void {
  for (const line of article.querySelectorAll('p, h2, h3, h4, h5, h6'))
    if (drawsRule(line)) line.replaceWith((article.ownerDocument as Document).createElement('hr'));
  if (!article.querySelector('hr')) return;
  const needless: Element[] = [];
  let isBelowText = false;
  let last: Element | undefined;
  for (let node = nodeAfter(article, article); node; node = nodeAfter(node, article)) {
    if ((node as Element).localName === 'hr') {
      if (isBelowText) last = node as Element;
      else needless.push(node as Element);
      isBelowText = false;
    } else if (isShown(node)) {
      isBelowText = true;
      last = undefined;
    }
  }
  if (last) needless.push(last);
  for (const rule of needless) rule.remove();
}

/** Nodes at the beginning of a line among which its first sign is looked for, and characters with white space before it. */
const mostNodes = 6;
const opening = 20;

function drawsRule(line: Element): boolean {
  if (!beginsWithSign(line) || line.closest('table, pre') || line.querySelector('img')) return false;
  const { length } = line.textContent;
  return length <= longestRow && row.test(squash(line.textContent));
}

/** The first sign of a line tells of most that they draw nothing. */
function beginsWithSign(line: Element): boolean {
  let node = nodeAfter(line, line);
  for (let count = 0; node && count < mostNodes; count++, node = nodeAfter(node, line)) {
    const text = node.nodeType === 3 ? (node as Text).substringData(0, opening).trim() : '';
    if (text) return /^[^\p{L}\p{N}]/u.test(text);
  }
  return false;
}
