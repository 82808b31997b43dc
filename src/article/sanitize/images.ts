import { rasterData } from './policy';

/** A picture of at most this many pixels a side counts visitors and shows nothing. */
const trackingPixel = 2;

/** Leaves no picture that counts visitors, tells the page's address, or is no raster picture of the web. */
export function safeImages(fragment: DocumentFragment, shown: boolean): void {
  const left = new Set<Element>();
  for (const image of fragment.querySelectorAll('img')) {
    if (isTrackingPixel(image)) image.remove();
    else if (shown && isShowable(image)) setLoading(image);
    else {
      if (image.parentElement) left.add(image.parentElement);
      image.replaceWith(image.getAttribute('alt') ?? '');
    }
  }
  if (!shown) removeEmpty(left);
  for (const source of fragment.querySelectorAll('source')) {
    if (!isSourceOfPicture(source)) source.remove();
  }
  for (const picture of fragment.querySelectorAll('picture')) {
    if (!picture.querySelector('img')) picture.replaceWith(...picture.childNodes);
  }
}

/** Takes boxes out of which nothing is left without their images, from the inside out, each looked at once a level. */
function removeEmpty(boxes: Set<Element>): void {
  for (let level = boxes; level.size > 0; ) {
    const around = new Set<Element>();
    for (const box of level) {
      if (!isEmpty(box)) continue;
      if (box.parentElement) around.add(box.parentElement);
      box.remove();
    }
    level = around;
  }
}

/** An empty cell keeps the others of its row in their columns. */
function isEmpty(box: Element): boolean {
  return !/^t[dh]$/.test(box.localName) && !box.querySelector(':not(source)') && !box.textContent?.trim();
}

function isTrackingPixel(image: Element): boolean {
  const sides = [image.getAttribute('width'), image.getAttribute('height')];
  return sides.some((side) => side !== null && Number.parseFloat(side) <= trackingPixel);
}

function isShowable(image: Element): boolean {
  const address = image.getAttribute('src') ?? '';
  return /^https?:/i.test(address) || rasterData.test(address) || image.hasAttribute('srcset');
}

/** Outside a picture with an image, `source` belongs to media. */
function isSourceOfPicture(source: Element): boolean {
  const picture = source.parentElement;
  return (
    picture?.localName === 'picture' && picture.querySelector('img') !== null && source.hasAttribute('srcset')
  );
}

function setLoading(image: Element): void {
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'no-referrer');
}
