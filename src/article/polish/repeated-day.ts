import { squash } from '../text-blocks';
import { linesAbove } from './lines-above';
import type { PolishOptions, TakeOut } from './polish';

/** Characters of a line that says when, with a place or a section beside it. */
const longestLine = 60;
/** Words beside a day: a section, or its weekday; beside a clock time there are more, as `published at`. */
const mostWords = 1;
const mostWordsAtTime = 3;

const clock = /\b\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?/giu;
const sentenceEnd = /[.!?。！？]$/u;
const sign = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/gu;
const signsOfDays = /[年月日년월일]/gu;
const word = /[\p{L}\p{M}]{2,}/gu;
/** `Ada Lovelace`, who may be named nowhere else. */
const name = /^(?:\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|[\p{Lo}\p{M}]+ \p{Lo})/u;

/**
 * The day stands under the title: a line above the text that says no more than it goes. It is known by its numbers, in
 * whatever language the rest of it is written.
 */
export function dropRepeatedDay(article: Element, { date }: PolishOptions, takeOut: TakeOut): void {
  if (!date) return;
  for (const line of linesAbove(article))
    if (saysDay(squash(line.textContent), date) && !line.querySelector('img'))
      takeOut(line, 'day-repeated', 'It repeats the day, which stands under the title.');
}

function saysDay(text: string, date: string): boolean {
  if (text.length > longestLine || (sentenceEnd.test(text) && !/\d.$/.test(text))) return false;
  const rest = text.replace(clock, ' ');
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  const numbers = (rest.match(/\d+/g) ?? []).map(Number);
  if (!numbers.every((number) => number === year || number === month || number === day)) return false;
  if (![year, day].every((number) => number !== undefined && numbers.includes(number))) return false;
  const months = numbers.includes(month ?? 0) ? 0 : 1;
  const words = wordsIn(rest.replace(signsOfDays, ' ')) - months;
  if (words > mostWords && name.test(text)) return false;
  return words <= (rest === text ? mostWords : mostWordsAtTime);
}

/** Two signs are a word, where words are written without spaces. */
function wordsIn(text: string): number {
  const signs = text.match(sign)?.length ?? 0;
  return signs / 2 + (text.replace(sign, ' ').match(word)?.length ?? 0);
}
