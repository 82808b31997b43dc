import { meanSpeed, type ReadingSpeed, readingSpeeds } from './reading-speeds';
import { baseLanguage, isUnspaced, words } from './words';

/** Stretches without white space that hold a letter or digit: what a reader takes for a word ("l'eau", "e-mail"). */
const writtenWord = /\S*[\p{L}\p{N}]\S*/gu;

/** Characters that are read one by one: letters, kana and ideographs, not marks, digits' separators or punctuation. */
const readCharacter = /[\p{L}\p{N}]/gu;

/**
 * Minutes that an adult needs to read a text in its language, rounded, at least 1.
 * A language without a studied speed takes the mean of those studied. A text whose script writes no spaces takes the
 * speed of its language if that is one by characters, else (Thai, or Chinese declared as English) its words by the
 * platform's dictionary at the mean speed.
 */
export function readingMinutes(text: string, lang: string): number {
  const speed = readingSpeeds[baseLanguage(lang)] ?? meanSpeed;
  return Math.max(1, Math.round(minutes(text, lang, speed)));
}

function minutes(text: string, lang: string, speed: ReadingSpeed): number {
  const unspaced = isUnspaced(text);
  if (unspaced && speed.unit === 'characters') return count(text, readCharacter) / speed.perMinute;
  if (unspaced) return words(text, lang).length / meanSpeed.perMinute;
  const perMinute = speed.unit === 'words' ? speed.perMinute : meanSpeed.perMinute;
  return count(text, writtenWord) / perMinute;
}

function count(text: string, unit: RegExp): number {
  return text.match(unit)?.length ?? 0;
}
