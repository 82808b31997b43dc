/** The letters and digits of a text alone, in lower case: what two ways of writing the same words share. */
export function bareText(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Name of the file at an address, without its ending and the size that publishing programs add to it. */
export function fileName(address: string): string {
  const path = decoded(address.split(/[?#]/)[0] ?? '');
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_](?:\d+x\d+|scaled|e\d+)$/, '');
}

const imageEnding = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i;

/**
 * Whether a text is only the name of one of these files. "Xiaomi-Mi-Band-3" says no more than the address; "Ada
 * Lovelace" does, though the file may be named after her.
 */
export function isFileName(text: string, addresses: readonly string[]): boolean {
  return isNameAmong(text, () => bareNames(addresses));
}

/** The same for names that many texts are compared with. */
export function isNameAmong(text: string, names: () => ReadonlySet<string>): boolean {
  if (!text || /\s/.test(text)) return false;
  return imageEnding.test(text) || (/[-_\d]/.test(text) && names().has(bareText(text)));
}

export function bareNames(addresses: readonly string[]): Set<string> {
  return new Set(addresses.map((address) => bareText(fileName(address))));
}

/** A part of an address as it reads; as it is written where that is no encoding. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
