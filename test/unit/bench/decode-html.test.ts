import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../bench/decode-html';

const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));
const meta = (encoding: string): string => `<meta charset="${encoding}"><p>`;

describe('a stored page is decoded', () => {
  it.each([
    ['as it declares', bytesOf(meta('windows-1252'), [0xe9], 't'), '\u00e9t'],
    [
      'as UTF-8 where it is UTF-8, whatever it declares',
      bytesOf(meta('gb2312'), '\u4e2d\u6587 \u00e9'),
      '\u4e2d\u6587 \u00e9',
    ],
    [
      'as it declares where all bytes are of ASCII',
      bytesOf(meta('iso-2022-jp'), [0x1b], '$B$"', [0x1b], '(B'),
      '\u3042',
    ],
    ['as UTF-8 without a declaration', bytesOf('<p>', '\u00e9'), '\u00e9'],
    ['by its mark', Uint8Array.from([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xe9, 0]), '\u00e9'],
  ])('%s', (_, bytes, text) => expect(decodeHtml(bytes).split('<p>')[1]).toBe(text));
});
