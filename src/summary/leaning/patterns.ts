import { isUnspaced } from '../words';
import { clauseOpeners } from './clause-openers';
import { linkerPattern } from './linkers';
import { moments } from './moments';
import { openers } from './openers';

/** What a sentence may begin with that leans, as the source of a pattern of text in lower case; empty for a language without a list. */
const sources = {
  opener: (language: string) => wholeWords(openers[language]),
  moment: (language: string) => wholeWords(moments[language]),
  clause: (language: string) => wholeWords(clauseOpeners[language]),
  linker: linkerPattern,
};

const patterns = new Map<string, RegExp>();

/** True for a sentence that begins with an opener, or has a linker in its first clause. */
export function begins(kind: keyof typeof sources, sentence: string, language: string): boolean {
  const key = `${kind} ${language}`;
  const pattern = patterns.get(key) ?? patternOf(sources[kind](language));
  patterns.set(key, pattern);
  return pattern.test(sentence.toLowerCase());
}

/** Of text in lower case, for which it is made several times as fast. */
function patternOf(source: string): RegExp {
  return new RegExp(source ? `^[\\p{P}\\s]*(?:${source})` : '(?!)', 'u');
}

function wholeWords(phrases: readonly string[] = []): string {
  const words = phrases.join('|');
  if (!words) return '';
  return isUnspaced(words) ? words : `(?:${words})(?![\\p{L}\\p{M}’'-])`;
}
