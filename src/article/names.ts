/** The words of a class or id. */
export interface NameWords {
  list: readonly string[];
  /** The same between dashes: `-post-share-box-`. */
  joined: string;
}

const noWords: NameWords = { list: [], joined: '' };

/** Pages give the same few names to thousands of elements. */
const known = new Map<string, NameWords>();
const mostKnown = 5_000;

/** The words that an attribute is made of: `post-shareBox` gives post, share, box. */
export function nameWords(name: string | null): NameWords {
  if (!name) return noWords;
  const before = known.get(name);
  if (before) return before;
  const list = lowerCase(name)
    .split(/^[\x20-\x7e]*$/.test(name) ? /[^a-z\d]+/ : /[^\p{L}\d]+/u)
    .filter(Boolean);
  const words = { list, joined: `-${list.join('-')}-` };
  if (known.size >= mostKnown) known.clear();
  known.set(name, words);
  return words;
}

/** With a space between the words that capitals part. */
function lowerCase(name: string): string {
  return /[A-Z]/.test(name) ? name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase() : name.toLowerCase();
}

/** Names that pages give to words which only screen readers say. */
export const screenReaderNames = [
  'visually-hidden',
  'visuallyhidden',
  'sr-only',
  'screen-reader-text',
  'screen-reader-only',
  'assistive-text',
  'v-visible-sr',
];
