import { srcsetCandidates } from '../srcset';

/** Where scripts that load images late keep the real address, most common first. */
const lazyAddresses = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-url',
  'data-image',
  'data-full-src',
  'data-hi-res-src',
  'data-large-file',
  'data-orig-file',
  'data-ll-src',
  'data-original-src',
  'data-actualsrc',
  'data-lazyload',
];
const lazySrcsets = ['data-srcset', 'data-lazy-srcset', 'data-lazyload-srcset'];

/** Pictures that only hold the place of the one to come. */
const placeholder =
  /^data:|(?:^|[/_-])(?:blank|spacer|placeholder|transparent|pixel|1x1|1px|lazy|loading|loader|none|empty|gr[ae]y)[\w-]{0,80}\.(?:gif|png|svg|jpe?g|webp)/i;

/** A small copy of the picture, unsharp on purpose, beside the address of the real one. */
const blurred =
  /(?:^|[/_-])(?:blur|blurred|lqip|lowres|low-res|tiny)(?:[/_.=&-]|$)|[?&](?:blur|w)=(?:[1-9]|[1-5]\d)(?:&|$)/i;

/** Any other attribute with the address of a picture, where its name does not say that it is a lesser one, or counts readers. */
const pictureFile = /\.(?:jpe?g|png|gif|webp|avif)$/i;
const lesser =
  /^(?:src|srcset|alt|title|class|id|style|href)$|place|blur|low|thumb|fallback|error|small|icon|avatar|track|beacon|count/;
/** No image has more attributes, and no file of one a longer address. */
const mostAttributes = 50;
const longestAddress = 2_000;

/** What an image says of where it is shown from. */
export interface ImageMarkup {
  /** Value of an attribute; null or empty without one. */
  attribute(name: string): string | null;
  attributeNames(): readonly string[];
  /** `srcset` of each `source` beside it in a `picture`, in their order. */
  sources(): readonly string[];
}

/**
 * The addresses that an image is to be shown from, once its page had loaded it; empty where it has none. A script may
 * keep them in attributes of any name, and a `picture` in its sources, of which browsers of every kind know the last.
 */
export function imageSource(image: ImageMarkup): { src: string; srcset: string } {
  const first = (names: readonly string[]): string =>
    names.map((name) => image.attribute(name)).find((value) => value?.trim()) ?? '';
  const src = image.attribute('src') ?? '';
  const lazy = first(lazyAddresses);
  const srcset = first(lazySrcsets) || (image.attribute('srcset') ?? '');
  const isStandIn = !src || placeholder.test(src) || (isAddress(lazy) && blurred.test(src));
  if (!isStandIn) return { src, srcset };
  const found = isAddress(lazy)
    ? lazy
    : firstCandidate(srcset) || anyAddress(image) || lastSource(image) || src;
  return { src: found, srcset };
}

/** Some keep a list of sizes or a JSON object in an attribute of the same name. */
function isAddress(value: string): boolean {
  return value !== '' && !/[\s{}"]/.test(value.trim());
}

function anyAddress(image: ImageMarkup): string {
  for (const name of image.attributeNames().slice(0, mostAttributes)) {
    const value = lesser.test(name) ? '' : (image.attribute(name)?.trim() ?? '');
    if (isPictureFile(value) && isAddress(value) && !placeholder.test(value)) return value;
  }
  return '';
}

function isPictureFile(address: string): boolean {
  if (address.length > longestAddress) return false;
  const [path = ''] = address.split(/[?#]/, 1);
  return pictureFile.test(path) || pictureFile.test(address);
}

function lastSource(image: ImageMarkup): string {
  return image.sources().map(firstCandidate).findLast(Boolean) ?? '';
}

function firstCandidate(srcset: string): string {
  const [{ address } = { address: '' }] = srcset ? srcsetCandidates(srcset) : [];
  return placeholder.test(address) ? '' : address;
}
