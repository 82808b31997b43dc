/** A run of letters, marks and digits. Marks belong to their letter: without them Hindi or Arabic words fall apart. */
const run = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Scripts that write no spaces between words: a run of them is a phrase, not a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const unspacedCharacters = new RegExp(unspaced, 'gu');

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The words of a text as they are written: runs of letters and digits; in scripts without spaces, what the
 * platform's dictionary takes for words. Apostrophes and hyphens part words.
 */
export function words(text: string, lang: string): string[] {
  const runs = text.match(run) ?? [];
  if (!unspaced.test(text)) return runs;
  return runs.flatMap((phrase) => (unspaced.test(phrase) ? segmented(phrase, lang) : phrase));
}

/** True where the text, as its beginning shows, is mainly in a script without spaces: its sentences are joined without one. */
export function isUnspaced(text: string): boolean {
  const letters = text.slice(0, 200).match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => unspaced.test(letter)).length * 2 > letters.length;
}

/** Length of a text in words, near enough: in scripts without spaces two characters count as one. */
export function lengthInWords(text: string): number {
  const characters = text.match(unspacedCharacters)?.length ?? 0;
  const others = text.replace(unspacedCharacters, ' ').match(run)?.length ?? 0;
  return characters / 2 + others;
}

/** True for Thai and Lao, which end a sentence with a space alone. */
export function writesNoFullStop(text: string): boolean {
  return /[\p{Script=Thai}\p{Script=Lao}]/u.test(text);
}

/** A phrase is read in pieces: some platforms copy the whole for every word. */
function segmented(phrase: string, lang: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < phrase.length; at += mostSegmented) {
    const piece = phrase.slice(at, at + mostSegmented);
    for (const { segment } of segmenter(lang, 'word').segment(piece)) found.push(segment);
  }
  return found;
}

const mostSegmented = 1000;

/** The platform's segmenter for a language; for an unknown or malformed tag, the one of no language (UAX 29). */
export function segmenter(lang: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(validTag(lang), { granularity });
  segmenters.set(key, made);
  return made;
}

/** The language of a tag without script and region: `pt` for `pt-BR`, empty for an empty tag. */
export function baseLanguage(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? '';
}

function validTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
