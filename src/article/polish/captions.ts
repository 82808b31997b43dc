import { isFileName } from '../file-names';
import { squash } from '../text-blocks';
import { nodeAfter } from '../walk';
import type { PolishOptions, TakeOut } from './polish';

/** Nodes after an image among which its caption begins, and the longest name of a file, in characters. */
const mostNodes = 12;
const longestName = 120;

/** The text that follows an image goes where it is only the name of its file, whatever element it stands in. */
export function polishCaptions(article: Element, _: PolishOptions, takeOut: TakeOut): void {
  for (const image of [...article.querySelectorAll('img')]) {
    const caption = textAfter(image, article);
    const text = caption && caption.length <= longestName ? squash(caption.data) : '';
    if (caption && isFileName(text, addressesOf(image)))
      takeOut(boxOf(caption, text, article), 'file-name-caption', 'It is only the name of the image’s file.');
  }
}

/** The first written text after an image, none where another image or many elements come before it. */
function textAfter(image: Element, article: Element): Text | undefined {
  let node = nodeAfter(image, article);
  for (let count = 0; node && count < mostNodes; count++, node = nodeAfter(node, article)) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return node as Text;
    if ((node as Element).localName === 'img') return undefined;
  }
  return undefined;
}

function addressesOf(image: Element): string[] {
  const linked = image.closest('a')?.getAttribute('href');
  return [image.getAttribute('src'), linked].filter((address) => typeof address === 'string');
}

/** The outermost element that holds this text and nothing else to read or see; one made for a text beside others. */
function boxOf(text: Text, content: string, article: Element): Element {
  let box: Element | undefined;
  for (let at = text.parentElement; at && at !== article && isAll(content, at); at = at.parentElement)
    box = at;
  if (box) return box;
  const made = (article.ownerDocument as Document).createElement('span');
  text.replaceWith(made);
  made.append(text);
  return made;
}

function isAll(content: string, element: Element): boolean {
  // The image first: what is around it may hold the text of a whole gallery.
  return !element.querySelector('img') && squash(element.textContent) === content;
}
