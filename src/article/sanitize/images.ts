import { rasterData } from './policy';

/** A picture of at most this many pixels a side counts visitors and shows nothing. */
const trackingPixel = 2;

/** Leaves no picture that counts visitors, tells the page's address, or is no raster picture of the web. */
export function safeImages(fragment: DocumentFragment, shown: boolean): void {
  for (const image of fragment.querySelectorAll('img')) {
    if (isTrackingPixel(image)) image.remove();
    else if (!shown || !isShowable(image)) image.replaceWith(image.getAttribute('alt') ?? '');
    else setLoading(image);
  }
  for (const source of fragment.querySelectorAll('source')) {
    if (!isSourceOfPicture(source)) source.remove();
  }
  for (const picture of fragment.querySelectorAll('picture')) {
    if (!picture.querySelector('img')) picture.replaceWith(...picture.childNodes);
  }
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
