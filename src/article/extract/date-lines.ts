import { dateMark } from '../anchors';
import { isDateline } from './datelines';
import { dateIn, withoutLabels } from './dates';
import type { HeadLine } from './head-lines';
import { bareMonth, languages, monthsOf } from './months';
import type { PageDates } from './page-dates';

/** No line that only tells a day is longer. */
const longestLine = 90;

/** Days of the week and the words around a day, of more than three letters, a language a line. */
const around = new Set(
  `monday tuesday wednesday thursday friday saturday sunday thurs minutes hours
  lundi mardi mercredi jeudi vendredi samedi dimanche heures
  montag dienstag mittwoch donnerstag freitag samstag sonntag stand
  lunes martes miércoles jueves viernes sábado domingo horas hora fecha
  lunedì martedì mercoledì giovedì venerdì sabato domenica alle data
  segunda terça quarta quinta sexta feira
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  poniedziałek wtorek środa czwartek piątek sobota niedziela roku godz ostatnia
  понедельник вторник среда четверг пятница суббота воскресенье года время дата последнее
  понеділок вівторок середа четвер п’ятниця субота неділя року
  δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή ώρα
  الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
  时间 時間 日期 来源 來源 最后 最後`.split(/\s+/),
);

/** What is shorter is a day, half of the day, a zone of time or a word such as `on` and `um`. */
const longestFiller = 3;

/** Beside a day a line names a place, a section or an agency. */
const mostNames = 2;

/** From when to when something takes place, which no day of publication tells. */
const span =
  /\d{1,2}[:.]\d{2}\s*(?:[ap]m|uhr|h)?\s*(?:[-–—]|to|bis|à|a|do|до)\s*\d{1,2}[:.]\d{2}|\d{1,2}\.?\s?[–—]\s?\d{1,2}\b/iu;

/**
 * Marks the lines before or after the heading that only tell the day which the article is shown with, for a rule to remove: a
 * place or a section may be named beside it. What announces another day stays, and so does what tells of one in words.
 */
export function markDateLines(
  lines: readonly HeadLine[],
  dates: Pick<PageDates, 'date' | 'updated'>,
  lang: string,
): void {
  const shown = [dates.date, dates.updated].map((date) => date.slice(0, 10)).filter(Boolean);
  const alone = lines.filter(({ text }) => isDateAlone(text, lang));
  if (areOfPosts(alone, lines)) return;
  for (const { text, element } of alone)
    if (shown.includes(dateIn(text, lang))) element.setAttribute(dateMark, String(text.length));
}

/** Under names, and with text between: they are the days of posts. */
function areOfPosts(alone: readonly HeadLine[], lines: readonly HeadLine[]): boolean {
  const [first = 0, last = 0] = [alone[0], alone.at(-1)].map((line) => (line ? lines.indexOf(line) : 0));
  return first > 0 && lines.slice(first, last).some(({ text }) => text.length > longestLine);
}

function isDateAlone(text: string, lang: string): boolean {
  if (text.length > longestLine || !/\d/.test(text) || !isDateline(text) || span.test(text)) return false;
  const parts = withoutLabels(text).split(/[|·•,:/()]|\s[-–—]\s/);
  const names = parts.map((part) => wordsIn(part).filter((word) => !isAround(word, lang)));
  return (
    names.flat().length <= mostNames &&
    parts.every((part, index) => names[index]?.length === 0 || !tellsDay(part, lang))
  );
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}’]*/gu) ?? [];
}

function isAround(word: string, lang: string): boolean {
  return word.length <= longestFiller || around.has(word.toLowerCase()) || isMonth(word, lang);
}

function tellsDay(part: string, lang: string): boolean {
  return /(?:19|20)\d\d/.test(part) || wordsIn(part).some((word) => isMonth(word, lang));
}

function isMonth(word: string, lang: string): boolean {
  const [language = ''] = lang.toLowerCase().split('-');
  const spoken = language ? [language, 'en'] : languages;
  return spoken.some((one) => monthsOf(one).has(bareMonth(word)));
}
