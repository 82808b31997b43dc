import { allowedAddress, rasterData } from './policy';

/**
 * The absolute form of an address in a page, or an empty string where it is of no allowed kind. A place within the page
 * and a raster picture stay as they are.
 */
export function absoluteAddress(address: string, baseUrl: string): string {
  const trimmed = address.trim();
  if (trimmed.startsWith('#') || rasterData.test(trimmed)) return trimmed;
  try {
    const { href } = new URL(trimmed, baseUrl);
    return allowedAddress.test(href) ? href : '';
  } catch {
    return '';
  }
}

interface Candidate {
  address: string;
  descriptor: string;
}

/** A `srcset` of absolute web addresses; candidates of any other kind are left out. */
export function safeSrcset(srcset: string, baseUrl: string): string {
  return srcsetCandidates(srcset)
    .map(({ address, descriptor }) => ({ address: absoluteAddress(address, baseUrl), descriptor }))
    .filter(({ address, descriptor }) => /^https?:/.test(address) && /^(?:[\d.]+[wx])?$/.test(descriptor))
    .map(({ address, descriptor }) => [address.replace(/,$/, '%2C'), descriptor].filter(Boolean).join(' '))
    .join(', ');
}

/**
 * Takes a `srcset` apart: an address runs to the next white space, a comma at its end or after its descriptor parts the
 * candidates. Grammar: https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
function srcsetCandidates(srcset: string): Candidate[] {
  const candidates: Candidate[] = [];
  const pieces = /[^\s,]\S*|,/g;
  for (let piece = pieces.exec(srcset); piece; piece = pieces.exec(srcset)) {
    const [word] = piece;
    if (word === ',') continue;
    if (word.endsWith(',')) {
      candidates.push({ address: withoutCommas(word), descriptor: '' });
      continue;
    }
    const comma = srcset.indexOf(',', pieces.lastIndex);
    const end = comma < 0 ? srcset.length : comma;
    candidates.push({ address: word, descriptor: srcset.slice(pieces.lastIndex, end).trim() });
    pieces.lastIndex = end;
  }
  return candidates;
}

function withoutCommas(word: string): string {
  let end = word.length;
  while (word.charAt(end - 1) === ',') end--;
  return word.slice(0, end);
}
