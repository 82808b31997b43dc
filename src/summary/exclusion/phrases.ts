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

/** A phrase that a sentence itself begins with, in any of the languages listed: what stands behind a mark of speech is another's. */
export function beginsWith(...phrases: string[]): (sentence: { text: string }) => boolean {
  const pattern = new RegExp(`^(?:${phrases.join('|')})`, 'u');
  return ({ text }) => pattern.test(text.toLowerCase());
}

/** A phrase anywhere in a sentence, from the beginning of a word, in any of the languages listed. */
export function says(...phrases: string[]): (sentence: { text: string }) => boolean {
  const pattern = new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})`, 'u');
  return ({ text }) => pattern.test(text.toLowerCase());
}

/** A phrase anywhere in a sentence of a script without spaces, where no word has a beginning of its own. */
export function holds(phrase: string): (sentence: { text: string }) => boolean {
  const pattern = new RegExp(phrase, 'u');
  return ({ text }) => pattern.test(text);
}

/** True where one of several rules excludes a sentence. */
export function either(...rules: ExclusionRule['excludes'][]): ExclusionRule['excludes'] {
  return (sentence) => rules.some((excludes) => excludes(sentence));
}
