import type { ExclusionRule } from './rule';

/** Where a phrase ends: at the end of a word, behind a colon and in scripts without spaces anywhere. */
const phraseEnd =
  '(?:(?<=[:：\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])|(?![\\p{L}\\p{N}]))';

/**
 * A phrase at the start of a sentence, whole words, in any of the languages listed; in lower case, as the text is put for
 * it: to leave case to a pattern with classes of Unicode takes browsers several times as long to make.
 */
export function opensWith(...phrases: string[]): ExclusionRule['excludes'] {
  const pattern = new RegExp(`^[^\\p{L}\\p{N}]*(?:${phrases.join('|')})${phraseEnd}`, 'u');
  return ({ text }) => pattern.test(text.toLowerCase());
}

/** True where one of several rules excludes a sentence. */
export function either(...rules: ExclusionRule['excludes'][]): ExclusionRule['excludes'] {
  return (sentence) => rules.some((excludes) => excludes(sentence));
}
