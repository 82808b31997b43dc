/** One of the files that a picture may be shown from, with the width or density it is for, such as `640w` or `2x`. */
export interface Candidate {
  address: string;
  descriptor: string;
}

/** More sizes of a picture tell screens apart that show the same: of a longer list every other is taken, or every third. */
const mostCandidates = 8;

/**
 * Takes a `srcset` apart: an address runs to the next white space, a comma at its end or after its descriptor parts the
 * candidates. Grammar: https://html.spec.whatwg.org/multipage/images.html#parse-a-srcset-attribute
 */
export function srcsetCandidates(srcset: string): Candidate[] {
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
  const step = Math.ceil(candidates.length / mostCandidates);
  return candidates.filter((_, at) => at % step === 0);
}

function withoutCommas(word: string): string {
  let end = word.length;
  while (word.charAt(end - 1) === ',') end--;
  return word.slice(0, end);
}
