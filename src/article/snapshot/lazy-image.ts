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
];
const lazySrcsets = ['data-srcset', 'data-lazy-srcset', 'data-lazyload-srcset'];

/** Pictures that only hold the place of the one to come. */
const placeholder =
  /^data:|(?:^|[/_-])(?:blank|spacer|placeholder|transparent|pixel|1x1|lazy|loading)[\w-]{0,80}\.(?:gif|png|svg|jpe?g|webp)/i;

/** A small copy of the picture, unsharp on purpose, beside the address of the real one. */
const blurred =
  /(?:^|[/_-])(?:blur|blurred|lqip|lowres|low-res|tiny)(?:[/_.=&-]|$)|[?&](?:blur|w)=(?:[1-9]|[1-5]\d)(?:&|$)/i;

/** The addresses that an image is to be shown from, once its page had loaded it; empty where it has none. */
export function imageSource(attribute: (name: string) => string | null): { src: string; srcset: string } {
  const first = (names: string[]): string => names.map(attribute).find((value) => value?.trim()) ?? '';
  const src = attribute('src') ?? '';
  const lazy = first(lazyAddresses);
  const srcset = first(lazySrcsets) || (attribute('srcset') ?? '');
  const isStandIn = !src || placeholder.test(src) || (isAddress(lazy) && blurred.test(src));
  if (!isStandIn) return { src, srcset };
  return { src: isAddress(lazy) ? lazy : firstCandidate(srcset) || src, srcset };
}

/** Some keep a list of sizes or a JSON object in an attribute of the same name. */
function isAddress(value: string): boolean {
  return value !== '' && !/[\s{}"]/.test(value.trim());
}

function firstCandidate(srcset: string): string {
  const [address = ''] = srcset.trim().split(/[\s,]+/);
  return placeholder.test(address) ? '' : address;
}
