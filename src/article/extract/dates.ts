import { bareMonth, languages, monthsOf } from './months';

/** A day in words, its parts in some order. */
interface Pattern {
  /** Whether it is worth looking: anything stands for a name. */
  mayBe: RegExp;
  /** A class of Unicode in it takes browsers some milliseconds to make. */
  exact: RegExp;
}

const day = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?';
const name = '(\\p{L}[\\p{L}\\p{M}]{1,13})\\.?';
const anyName = '[^\\s\\d]{2,15}';
const year = '((?:19|20)\\d{2})';
const numbers =
  /(?<!\d)((?:19|20)\d{2})[-./年](?:\s?)(\d{1,2})[-./月](?:\s?)(\d{1,2})(?!\d)|(?<!\d)((?:19|20)\d{2})년\s?(\d{1,2})월\s?(\d{1,2})일/u;
const dayFirst = pattern(
  (name) => `(?<!\\d)${day}\\s+(?:de\\s+|di\\s+)?${name},?\\s+(?:de\\s+|del\\s+)?${year}(?!\\d)`,
);
const monthFirst = pattern((name) => `${name}\\s+${day},?\\s+${year}(?!\\d)`);
const yearFirst = pattern((name) => `(?<!\\d)${year}\\s+${name}\\s+${day}(?!\\d)`);
const slashed = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/;

/**
 * The first day that a text names, as `2026-11-24`, in any of the languages above; empty where it names none.
 * @param lang of the text: in English `3/4/2024` is the fourth of March
 */
export function dateIn(text: string, lang = ''): string {
  const [, y1, m1, d1, y2, m2, d2] = numbers.exec(text) ?? [];
  if (y1 || y2) return iso(y1 ?? y2, m1 ?? m2, d1 ?? d2);
  const named = match(dayFirst, text);
  const byDay = named && iso(named[3], monthOf(named[2], lang), named[1]);
  if (byDay) return byDay;
  const american = match(monthFirst, text);
  const byMonth = american && iso(american[3], monthOf(american[1], lang), american[2]);
  if (byMonth) return byMonth;
  const cited = match(yearFirst, text);
  const byYear = cited && iso(cited[1], monthOf(cited[2], lang), cited[3]);
  if (byYear) return byYear;
  const [, one = '', sign, other = '', inYear] = slashed.exec(text) ?? [];
  if (!sign) return '';
  const isMonthFirst = /^en(?!-(?:gb|au|nz|ie|in|za))/i.test(lang) && sign !== '.' && Number(one) <= 12;
  return isMonthFirst ? iso(inYear, one, other) : iso(inYear, other, one);
}

function pattern(around: (name: string) => string): Pattern {
  return { mayBe: new RegExp(around(anyName), 'u'), exact: new RegExp(around(name), 'u') };
}

function match({ mayBe, exact }: Pattern, text: string): RegExpExecArray | null {
  return mayBe.test(text) ? exact.exec(text) : null;
}

/** A day with its time as it stands in ISO 8601, or a day in words. */
export function isoDate(text: string, lang: string): string {
  const date = text.trim();
  const isIso = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(date);
  return isIso && !Number.isNaN(Date.parse(date.slice(0, 10))) ? date : dateIn(date.slice(0, 60), lang);
}

/** Hebrew writes its `in` as a letter of the month. */
const hebrewIn = /^ב/u;

/** The number of a month by its name in a language or in English; in all, where the language is not known. */
function monthOf(name: string | undefined, lang: string): string {
  const written = bareMonth(name ?? '');
  const [language = ''] = lang.toLowerCase().split('-');
  for (const spoken of language ? [language, 'en'] : languages) {
    const months = monthsOf(spoken);
    const month = months.get(written) ?? months.get(written.replace(hebrewIn, ''));
    if (month) return String(month);
  }
  return '';
}

/** The day in ISO 8601, empty where there is no such day. */
function iso(year = '', month = '', day = ''): string {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : '';
}

/** The words before a day of change and before one of publication, in the languages of the word lists. */
const update =
  /(?:last |page )?(?:updated|modified|revised|reviewed|edited)|mise? à jour|modifié|actualisé|aktualisiert|geändert|actualizado|actualización|modificado|aggiornat[oa]|aggiornamento|atualizad[oa]|bijgewerkt|gewijzigd|aktualizacj[ai]|zaktualizowan[oa]|обновлен(?:[оа]|и[ея])|изменено|ενημερώθηκε|ενημέρωση|更新|修改|修订|수정|업데이트|تحديث|güncelle/iu;
const publication =
  /published|posted|created|publié|posté|veröffentlicht|erstellt|publicad[oa]|pubblicato|gepubliceerd|geplaatst|opublikowano|publikacj[ai]|wysłan[yo]|napisan[yo]|dodano|verfasst|enviado|inviato|опубликован|публикаци[ия]|добавлено|отправлено|δημοσιεύθηκε|δημοσίευση|αναρτήθηκε|发布|發布|发表于|發表於|公開|投稿|입력|작성|نشر|yayın/iu;
const labels = new RegExp(`(?=${update.source})|(?=${publication.source})`, 'iu');
const allLabels = new RegExp(`${update.source}|${publication.source}`, 'giu');

/** The days that a line under a heading tells, of publication and of change, by the words before them. */
export function datesInLine(text: string, lang: string): { date: string; updated: string } {
  if (!/\d{4}/.test(text)) return { date: '', updated: '' };
  const told = text
    .split(labels)
    .map((part) => ({ day: dateIn(part, lang), isUpdate: startsWith(part, update) }));
  const first = (wanted: boolean): string =>
    told.find(({ day, isUpdate }) => day && isUpdate === wanted)?.day ?? '';
  return { date: first(false), updated: first(true) };
}

/** True for a line that begins with a word that leads to a day. */
export function isLabelled(line: string): boolean {
  return startsWith(line, labels);
}

/** A line without the words that lead to a day. */
export function withoutLabels(line: string): string {
  return line.replace(allLabels, ' ');
}

function startsWith(text: string, words: RegExp): boolean {
  return text.search(words) === 0;
}
