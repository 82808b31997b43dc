import { fileName } from '../file-names';

/** Parameters by which servers of images choose a size, a cut or a format of a picture, not another picture. */
const ofForm = new Set(
  'w h width height q quality fit crop strip auto format fm dpr resize rect ssl zoom size sz c v ver'.split(
    ' ',
  ),
);
const imageEnding = /\.(?:jpe?g|png|gif|webp|avif)$/i;
/** A folder that is named after the size of what is in it: `80w`, `500x659`, `thumb80x80`. */
const sizeFolder =
  /\/(?:[a-z]*(?:thumb|size|crop|scale|fit)[a-z]*[-_]?)?(?:(\d{2,4})x\d{2,4}|(\d{2,4})w)(?=\/)/gi;
const sizeOfFile = /[-_](\d{2,4})x\d{2,4}\.\w+$/;

/** Characters; a longer address is the picture itself or a program's, and none of a file by its name. */
const longestAddress = 1_000;

/**
 * What the addresses of one picture in several sizes share. An address that is not known to be of a file of an image, or
 * not absolute, is all there is to know.
 */
export function pictureAt(address: string): string {
  if (address.length > longestAddress || address.startsWith('data:') || !URL.canParse(address))
    return address;
  const { origin, pathname, searchParams } = new URL(address);
  if (!imageEnding.test(pathname)) return address;
  const folder = pathname.slice(0, pathname.lastIndexOf('/') + 1).replace(sizeFolder, '');
  const others = [...searchParams].filter(([name]) => !ofForm.has(name));
  return [origin, folder, fileName(address), ...others.flat()].join(' ');
}

/** The width in pixels that an address names; infinite where it names none, as that of the original does not. */
export function widthNamed(address: string): number {
  if (address.length > longestAddress) return Number.POSITIVE_INFINITY;
  const { pathname, searchParams } = new URL(address);
  const asked = ['w', 'width', 'resize'].map((name) => searchParams.get(name)).find(Boolean);
  const [folder] = pathname.matchAll(sizeFolder);
  const named = asked ?? folder?.[1] ?? folder?.[2] ?? sizeOfFile.exec(pathname)?.[1] ?? '';
  return Number.parseInt(named, 10) || Number.POSITIVE_INFINITY;
}
