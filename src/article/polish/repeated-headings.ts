import { squash } from '../text-blocks';
import { isShown, nodeAfter, nodeBehind } from '../walk';
import type { PolishOptions, TakeOut } from './polish';

const headings = 'h1, h2, h3, h4, h5, h6';
const isHeading = (node: Node): node is Element => /^h[1-6]$/.test((node as Element).localName ?? '');

/**
 * A heading that another one above says too goes where nothing is left under it, or nothing stands between the two: its
 * text stands up there.
 */
export function dropRepeatedHeadings(article: Element, _: PolishOptions, takeOut: TakeOut): void {
  const said = new Set<string>();
  /** What the heading says after which nothing has been shown yet. */
  let last: string | undefined;
  let next: Node | null;
  for (let node = article.firstChild as Node | null; node; node = next) {
    next = nodeAfter(node, article);
    if (isShown(node)) last = undefined;
    // Markup without ends has headings within headings, a page in each.
    if (!isHeading(node) || node.querySelector(headings)) continue;
    next = nodeBehind(node, article);
    const text = squash(node.textContent);
    if (text === last || (said.has(text) && isAlone(node, article)))
      takeOut(node, 'text-repeated', 'The article says the same in another place.');
    last = text;
    said.add(text);
  }
}

/** True where another heading, of no lower rank, or the end follows. */
function isAlone(heading: Element, article: Element): boolean {
  for (let node = nodeBehind(heading, article); node; node = nodeAfter(node, article)) {
    if (isHeading(node)) return node.localName <= heading.localName;
    if (isShown(node)) return false;
  }
  return true;
}
