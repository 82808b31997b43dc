import { isBlock, type PlacedBlock } from '../text-blocks';

/** What is worth keeping without a text in it. */
const pictures = 'img, picture, video, svg, math, iframe, canvas';

/** Takes blocks out of an article, and the elements that they leave empty. */
export function dropBlocks(article: Element, blocks: readonly PlacedBlock[]): void {
  // Once each, when all are gone: thousands of lines may stand in one box.
  const holders = new Set<Element>();
  for (const { nodes } of blocks) {
    for (const node of nodes) {
      if (node.parentElement) holders.add(node.parentElement);
      node.remove();
    }
  }
  for (const holder of holders) removeEmpty(holder, article);
}

function removeEmpty(element: Element, article: Element): void {
  let at = element;
  while (at !== article && at.parentElement && isEmpty(at)) {
    const around = at.parentElement;
    at.remove();
    at = around;
  }
}

function isEmpty(element: Element): boolean {
  if (element.matches(pictures)) return false;
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && (child as Text).data.trim() !== '') return false;
    if (child.nodeType === 1 && !isBare(child as Element)) return false;
  }
  return true;
}

/** Says and shows nothing. */
function isBare(element: Element): boolean {
  if (element.localName === 'br') return true;
  return (
    !isBlock(element) &&
    element.textContent?.trim() === '' &&
    !element.matches(pictures) &&
    !element.querySelector(pictures)
  );
}
