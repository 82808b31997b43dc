/** Marks that open, with those that close them. German closes with the mark that opens in English. */
const closers: Record<string, string> = {
  '(': ')',
  '[': ']',
  '«': '»',
  '“': '”',
  '„': '“”',
  '「': '」',
  '『': '』',
  '《': '》',
  '（': '）',
  '"': '"',
};

const marks = /[()[\]«»“”„「」『』《》（）"]/gu;

/** A pair that closes no nearer than this was not meant as one (a lone inch mark, a smiley). */
const reach = 300;

export interface OpenPairs {
  /** Reads on to an offset; true where a pair is open there that closes soon, so that no sentence ends. */
  readTo(offset: number): boolean;
  /** Starts a new sentence: what is open is given up. */
  forget(): void;
}

/**
 * Follows the quotes and brackets of a text, so that a quotation of several sentences stays whole.
 * Every mark is read once.
 */
export function openPairs(text: string): OpenPairs {
  const found = [...text.matchAll(marks)];
  let next = 0;
  let open: { closing: string; from: number }[] = [];

  const read = (mark: string, at: number): void => {
    const innermost = open.at(-1);
    if (innermost?.closing.includes(mark)) open.pop();
    else if (closers[mark]) open.push({ closing: closers[mark], from: at });
  };
  return {
    readTo(offset) {
      for (let match = found[next]; match && match.index < offset; match = found[++next])
        read(match[0], match.index);
      open = open.filter(({ from }) => offset - from < reach);
      const innermost = open.at(-1);
      return innermost !== undefined && closesSoon(found, next, innermost.closing, innermost.from + reach);
    },
    forget() {
      open = [];
    },
  };
}

function closesSoon(found: RegExpMatchArray[], next: number, closing: string, limit: number): boolean {
  for (let index = next; index < found.length; index++) {
    const match = found[index];
    if (!match || (match.index ?? 0) >= limit) return false;
    if (closing.includes(match[0])) return true;
  }
  return false;
}
