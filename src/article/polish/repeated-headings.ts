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
  let last: { heading: Element; text: string } | undefined;
  for (const heading of [...article.querySelectorAll(headings)]) {
    // Markup without ends has headings within headings, a page in each.
    if (heading.querySelector(headings)) continue;
    const text = squash(heading.textContent);
    const isTwice = last?.text === text && follows(heading, last.heading, article);
    if (isTwice || (said.has(text) && isAlone(heading, article)))
      takeOut(heading, 'text-repeated', 'The article says the same in another place.');
    else last = { heading, text };
    said.add(text);
  }
}

/** True where nothing to read or see stands between a heading and the one before it. */
function follows(heading: Element, before: Element, article: Element): boolean {
  for (let node = nodeBehind(before, article); node; node = nodeAfter(node, article)) {
    if (node === heading) return true;
    if (isShown(node)) return false;
  }
  return false;
}

/** True where another heading, of no lower rank, or the end follows. */
function isAlone(heading: Element, article: Element): boolean {
  for (let node = nodeBehind(heading, article); node; node = nodeAfter(node, article)) {
    if (isHeading(node)) return node.localName <= heading.localName;
    if (isShown(node)) return false;
  }
  return true;
}
