import { absolute, absoluteSet } from '../absolute';
import { isFileName } from '../file-names';
import { standsInLine } from '../in-line';
import { srcsetCandidates } from '../srcset';
import { hasText, isShown } from '../walk';
import { isBlank } from './blank-image';
import { pictureAt, widthNamed } from './picture-address';
import type { PolishOptions, TakeOut } from './polish';

/**
 * Images get absolute addresses and lose alternative texts that are only file names; the same picture stands once, in
 * the largest of its sizes. Signs and formulas in a line of text may come again.
 */
export function polishImages(article: Element, { baseUrl }: PolishOptions, takeOut: TakeOut): void {
  const seen = new Map<string, Element>();
  for (const image of [...article.querySelectorAll('img')]) {
    const address = absolute(image.getAttribute('src') ?? '', baseUrl);
    const isStandIn = !address || isBlank(address);
    const file = isStandIn ? firstOfSet(image, baseUrl) : address;
    const picture = pictureAt(file);
    const same = seen.get(picture);
    if (isStandIn && !file) image.remove();
    else if (same && !file.startsWith('data:') && !standsInLine(image)) {
      if (!isStandIn && isLarger(address, same)) showInstead(image, address, same);
      takeOut(emptyBox(image, article), 'image-repeated', 'The same image stands above.');
    } else {
      if (file) seen.set(picture, image);
      if (address) image.setAttribute('src', address);
      if (isFileName(image.getAttribute('alt')?.trim() ?? '', [address])) image.setAttribute('alt', '');
      image.removeAttribute('title');
    }
  }
  for (const holder of article.querySelectorAll('[srcset]'))
    holder.setAttribute('srcset', absoluteSet(holder.getAttribute('srcset') ?? '', baseUrl));
}

/** Some images have no address but those of their sizes. */
function firstOfSet(image: Element, baseUrl: string): string {
  const [first] = srcsetCandidates(image.getAttribute('srcset') ?? '');
  return first ? absolute(first.address, baseUrl) || first.address : '';
}

function isLarger(address: string, image: Element): boolean {
  const other = image.getAttribute('src') ?? '';
  return URL.canParse(other) && widthNamed(address) > widthNamed(other);
}

/** Lets an image show what another one shows. */
function showInstead(other: Element, address: string, image: Element): void {
  image.setAttribute('src', address);
  for (const name of ['srcset', 'sizes', 'width', 'height']) {
    const value = other.getAttribute(name);
    if (value === null) image.removeAttribute(name);
    else image.setAttribute(name, value);
  }
}

/** The image together with the figure or link that would be left empty. */
function emptyBox(image: Element, article: Element): Element {
  let box = image;
  for (
    let at = image.parentElement;
    at && at !== article && /^(?:a|picture|figure|p)$/.test(at.localName) && isAllOf(at, box);
    at = at.parentElement
  )
    box = at;
  return box;
}

/** Nothing else is seen in a box; in a figure only what belongs to the picture, its caption. */
function isAllOf(box: Element, part: Element): boolean {
  const isOther = box.localName === 'figure' ? holdsImage : isSeen;
  return !isAnyBeside(part, 'previousSibling', isOther) && !isAnyBeside(part, 'nextSibling', isOther);
}

/** Looked at from the part on, so that of a box of many pictures each looks no farther than the next. */
function isAnyBeside(
  part: Node,
  way: 'previousSibling' | 'nextSibling',
  test: (node: Node) => boolean,
): boolean {
  for (let beside = part[way]; beside; beside = beside[way]) if (test(beside)) return true;
  return false;
}

function isSeen(node: Node): boolean {
  return isShown(node) || holdsImage(node) || (node.nodeType === 1 && hasText(node as Element));
}

function holdsImage(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  return (node as Element).localName === 'img' || (node as Element).querySelector('img') !== null;
}
