import type { DataImage } from './data-images';
import type { StructuredData } from './json-ld';
import type { Meta } from './meta';
import { isOthers } from './others';

/** No address of a picture is longer. */
const longestAddress = 2_048;
/** A picture with a shorter side, in pixels, is an ornament, or counts visitors. */
const shortestSide = 100;
/** No more pictures that the page marks as its own are looked at. */
const mostMarked = 10;

/** Words by which the file of a picture says that it stands for the site, for a person, or for a picture to come. */
const standIns = new Set(
  `logo logos logotype logotipo logotyp favicon icon placeholder default noimage nophoto blank spacer transparent pixel
  tracking avatar gravatar userpic`.split(/\s+/),
);
/** A longer name tells what the picture shows: `the-new-logo-of-the-town.jpg`. */
const mostWords = 4;
/** Drawings are logos and icons. */
const drawing = /\.(?:svgz?|ico)$/i;

export interface ImageSources {
  data: StructuredData | undefined;
  meta: Meta;
  heading: Element | undefined;
  /** Address that relative addresses are of. */
  url: string;
}

/**
 * The address of the picture that the page says stands for its article, absolute and of the web; empty where it names
 * none but logos, stand-ins and pictures of a few pixels.
 */
export function leadImage(page: Document, { data, meta, heading, url }: ImageSources): string {
  const logos = new Set((data?.logos ?? []).map((logo) => webAddress(logo.address, url)));
  const named = [
    ...(data?.images ?? []),
    ...['og:image', 'og:image:url', 'og:image:secure_url'].map((name) => sized(name, 'og:image', meta)),
    ...['twitter:image', 'twitter:image:src'].map((name) => sized(name, 'twitter:image', meta)),
    { address: page.querySelector('link[rel~="image_src" i]')?.getAttribute('href') ?? '' },
    ...markedImages(page, heading),
  ];
  const addresses = named.filter((image) => !isSmall(image)).map(({ address }) => webAddress(address, url));
  return addresses.find((address) => address !== '' && !logos.has(address) && !isStandIn(address)) ?? '';
}

function sized(name: string, kind: string, meta: Meta): DataImage {
  const [width, height] = ['width', 'height'].map((side) => Number.parseFloat(meta.get(`${kind}:${side}`)));
  return { address: meta.get(name), ...(width && { width }), ...(height && { height }) };
}

/** Pictures that microdata marks, those beside the article left out. */
function markedImages(page: Document, heading: Element | undefined): DataImage[] {
  return [...page.querySelectorAll('[itemprop~="image"]')]
    .slice(0, mostMarked)
    .filter((element) => !isOthers(element, heading))
    .map((element) => element.querySelector('img') ?? element)
    .map((element) => ({
      address: ['content', 'src', 'href'].map((name) => element.getAttribute(name)).find(Boolean) ?? '',
      width: Number(element.getAttribute('width')) || shortestSide,
      height: Number(element.getAttribute('height')) || shortestSide,
    }));
}

function isSmall({ width = shortestSide, height = shortestSide }: DataImage): boolean {
  return Math.min(width, height) < shortestSide;
}

/** The address in its absolute form where it is one of the web that names nobody who signs in. */
function webAddress(address: string, url: string): string {
  const written = address.trim();
  if (written === '' || written.length > longestAddress || !URL.canParse(written, url)) return '';
  const { protocol, username, password, href } = new URL(written, url);
  return /^https?:$/.test(protocol) && !username && !password ? href : '';
}

function isStandIn(address: string): boolean {
  const { pathname } = new URL(address);
  const [file = '', folder = ''] = pathname.split('/').reverse();
  const words = wordsIn(file);
  return (
    drawing.test(pathname) ||
    /(?:^|\D)1x1(?:\D|$)/.test(file) ||
    wordsIn(folder).some((word) => /^(?:logos?|favicons?|icons?|avatars?)$/.test(word)) ||
    (words.length <= mostWords && words.some((word) => standIns.has(word)))
  );
}

/** What a program names a file by, among the words that people gave it: `logo-d0dedfbe1787`. */
const serial = /(?=[a-f]*\d)[\da-f]{8,}/gi;

/** The words of a part of an address without the kind of the file and its measures: `lamp-1200x630.jpg` has one. */
function wordsIn(part: string): string[] {
  return part
    .replace(/\.\w{2,5}$/, '')
    .replace(serial, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}
