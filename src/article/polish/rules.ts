import { isShown, nodeAfter } from '../walk';

/** A rule parts what is above it from what is below: one at an edge of the article, or next to another, goes. */
export function polishRules(article: Element): void {
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
