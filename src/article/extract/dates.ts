/** Languages whose names of months are known: those that the word lists are written in, and their neighbours. */
const languages = 'en fr de es it pt nl pl ru uk el cs sv da fi hu ro tr ar he hi id vi'.split(' ');

const known = new Map<string, Map<string, number>>();

/** Numbers of the months by their names, long and short, in a language and in English; in all, where it is not known. */
function months(lang: string): Map<string, number> {
  const [language = ''] = lang.toLowerCase().split('-');
  const spoken = language ? [language, 'en'] : languages;
  const key = spoken.join();
  const names = known.get(key) ?? new Map(spoken.flatMap(monthsOf));
  known.set(key, names);
  return names;
}

const forms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
];

/** Names alone and in a date, where many languages decline them. */
function monthsOf(language: string): [string, number][] {
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC', calendar: 'gregory' });
    return [...Array(12).keys()].map((month): [string, number] => {
      const parts = format.formatToParts(new Date(Date.UTC(2024, month, 15)));
      return [bare(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1];
    });
  });
}

const bare = (name: string): string => name.toLowerCase().replace(/\.$/, '');

const day = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?';
const name = '(\\p{L}[\\p{L}\\p{M}]{1,13})\\.?';
const year = '((?:19|20)\\d{2})';
const numbers =
  /(?<!\d)((?:19|20)\d{2})[-./年](?:\s?)(\d{1,2})[-./月](?:\s?)(\d{1,2})(?!\d)|(?<!\d)((?:19|20)\d{2})년\s?(\d{1,2})월\s?(\d{1,2})일/u;
const dayFirst = new RegExp(
  `(?<!\\d)${day}\\s+(?:de\\s+|di\\s+)?${name},?\\s+(?:de\\s+|del\\s+)?${year}(?!\\d)`,
  'u',
);
const monthFirst = new RegExp(`${name}\\s+${day},?\\s+${year}(?!\\d)`, 'u');
const slashed = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/;

/**
 * The first day that a text names, as `2026-11-24`, in any of the languages above; empty where it names none.
 * @param lang of the text: in English `3/4/2024` is the fourth of March
 */
export function dateIn(text: string, lang = ''): string {
  const [, y1, m1, d1, y2, m2, d2] = numbers.exec(text) ?? [];
  if (y1 || y2) return iso(y1 ?? y2, m1 ?? m2, d1 ?? d2);
  const named = dayFirst.exec(text);
  const byDay = named && iso(named[3], monthOf(named[2], lang), named[1]);
  if (byDay) return byDay;
  const american = monthFirst.exec(text);
  const byMonth = american && iso(american[3], monthOf(american[1], lang), american[2]);
  if (byMonth) return byMonth;
  const [, one = '', sign, other = '', inYear] = slashed.exec(text) ?? [];
  if (!sign) return '';
  const isMonthFirst = /^en(?!-(?:gb|au|nz|ie|in|za))/i.test(lang) && sign !== '.' && Number(one) <= 12;
  return isMonthFirst ? iso(inYear, one, other) : iso(inYear, other, one);
}

function monthOf(name: string | undefined, lang: string): string {
  return String(months(lang).get(bare(name ?? '')) ?? '');
}

/** The day in ISO 8601, empty where there is no such day. */
function iso(year = '', month = '', day = ''): string {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : '';
}
