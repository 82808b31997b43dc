import { type NativeNode, ofDocument } from './native-node';
import { noscriptMark, type Place } from './places';

/** The end of what stands there for readers without scripts. */
const noscriptEnd = /<\/noscript\s*>/i;

/** Each takes the rest of the page to read; a page has one for each program that counts its visitors. */
const mostRests = 3;

interface Reading {
  native: NativeNode;
  parseHtml: (html: string) => Document;
  /** Rests of the page that were read so. */
  rests: number;
}

/**
 * What a frame that is never closed holds: where a page is parsed without scripts, all that follows it, as a text. It was
 * written for readers without scripts, and with scripts it ends where they are told no more: there the page goes on.
 */
export function restPlace(frame: Element, { into, depth }: Place, reading: Reading): Place | undefined {
  if (reading.rests >= mostRests) return undefined;
  const text = frame.textContent ?? '';
  const end = text.search(noscriptEnd);
  if (end < 0) return undefined;
  reading.rests++;
  const root = ofDocument(reading.parseHtml(text.slice(end)), 'documentElement');
  if (!root) return undefined;
  const around = into.hasAttribute(noscriptMark) ? into.parentElement : into;
  return { next: reading.native.firstChild(root), into: around ?? into, depth };
}
