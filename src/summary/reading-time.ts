import { characterSpeed, wordSpeed } from './reading-speeds';
import { baseLanguage, words } from './words';

const hangul = /\p{Script=Hangul}/gu;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const ideograph = /\p{Script=Han}/gu;
const character = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]+/gu;

/**
 * Minutes that an adult needs to read a text, rounded, at least 1: characters at the speed of Chinese, Japanese or
 * Korean, which the script tells, all other words at the speed of the text's language.
 */
export function readingMinutes(text: string, lang: string): number {
  const language = baseLanguage(lang);
  const minutes = characterMinutes(text, language) + wordMinutes(text.replace(character, ' '), language);
  return Math.max(1, Math.round(minutes));
}

function characterMinutes(text: string, language: string): number {
  const kanas = count(text, kana);
  const ideographs = count(text, ideograph);
  const isJapanese = language === 'ja' || (language !== 'zh' && kanas * 10 > ideographs);
  const speed = isJapanese ? characterSpeed.ja : characterSpeed.zh;
  return count(text, hangul) / characterSpeed.ko + (kanas + ideographs) / speed;
}

/** Words as they are written ("l'eau", "e-mail"); in Thai and its kin, which write no spaces, those of the dictionary. */
function wordMinutes(text: string, language: string): number {
  const written = text.split(/\s+/).filter((stretch) => /[\p{L}\p{N}]/u.test(stretch));
  const count = written.reduce((sum, stretch) => sum + wordsIn(stretch, language), 0);
  return count / wordSpeed(language);
}

function wordsIn(stretch: string, language: string): number {
  return /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(stretch)
    ? words(stretch, language).length
    : 1;
}

function count(text: string, unit: RegExp): number {
  return text.match(unit)?.length ?? 0;
}
