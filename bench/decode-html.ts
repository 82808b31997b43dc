import { isUtf8 } from 'node:buffer';

/** How many bytes of a page are searched for the name of its encoding: four times what browsers are told to read. */
const searched = 4096;

/**
 * Decodes a page stored without its HTTP headers: byte order mark, then UTF-8 where its bytes beyond ASCII are such,
 * then `meta` or XML declaration, else UTF-8. A page that declares another encoding and is in UTF-8 was served as it, or
 * stored so; text in another encoding is no UTF-8 by chance.
 * After https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  const encoding = marked ?? (isUtf8BeyondAscii(bytes) ? 'utf-8' : declaredEncoding(bytes));
  return decoderFor(encoding).decode(bytes);
}

function isUtf8BeyondAscii(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f) && isUtf8(bytes);
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

/** A page that could be searched as ASCII is not in UTF-16, whatever it says. */
function declaredEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, searched));
  const [, label = 'utf-8'] =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start) ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i.exec(start) ??
    [];
  return /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
