import { addTo } from '../add-to';

/** Scripts that are those of one language, or nearly. */
const scripts: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Cyrillic}/u, 'ru'],
];

/** The commonest small words of languages in Latin letters, for a page that does not say which it is in. */
const smallWords: Record<string, string> = {
  en: 'the of and to in is that for it with as was on are this',
  fr: 'le la les des et est une dans que pour qui sur pas au du',
  de: 'der die und das ist nicht ein eine mit den von auf für dem zu',
  es: 'el los las del que una por con para es su como más pero sus',
  it: 'il di che è per una non sono con della nel alla più come gli',
  pt: 'o os que do da em um uma não para com por mais como dos',
  nl: 'de het een van en is dat op te niet zijn voor met aan er',
  pl: 'i w na z się do nie że jest to o jak po za od',
  tr: 've bir bu için ile de da çok olarak daha gibi olan ne',
  sv: 'och att det som en är på för av med till den inte om har',
};

/** Characters of a text that tell its language. */
const sampleLength = 6_000;

/** Small words that a text must have, and how many times those of the declared language, to be in another. */
const contradiction = { least: 30, times: 3 };

/** The language that the page declares, where its text does not show another; else the one that its text shows. */
export function pageLanguage(page: Document, named: string): string {
  const declared =
    page.querySelector('html')?.getAttribute('lang') || page.querySelector('html')?.getAttribute('xml:lang');
  const tag = validTag(declared ?? '') || validTag(named);
  return languageOf(tag ? proseOf(page) : (page.body?.textContent ?? ''), tag);
}

/** The first paragraphs: menus may be in another language. */
function proseOf(page: Document): string {
  let text = '';
  for (const paragraph of page.getElementsByTagName('p')) {
    if (text.length >= sampleLength) break;
    text += ` ${paragraph.textContent}`;
  }
  return text;
}

/**
 * Templates declare English, or the language of their maker, for pages in any other: what the text shows without doubt is right
 * then. A language that is not known by its small words is believed.
 */
export function languageOf(text: string, declared: string): string {
  const sample = text.slice(0, 40_000).replace(/\s+/g, ' ').slice(0, sampleLength);
  const language = declared.toLowerCase().split('-')[0] ?? '';
  if (language && !smallWords[language]) return declared;
  const written = byScript(sample);
  if (written) return written;
  const counts = smallWordCounts(sample);
  const [first, second = first] = counts;
  const own = counts.find(({ lang }) => lang === language);
  const isClear = own
    ? first.count >= contradiction.least && first.count >= contradiction.times * own.count
    : first.count >= 5 && first.count > 1.2 * second.count;
  return isClear ? first.lang : declared;
}

/** A letter of another script than the Latin one. */
const otherScript = /[^\0-\u024f\u1e00-\u1eff\u2000-\u2bff]/;

function byScript(sample: string): string {
  if (!otherScript.test(sample)) return '';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, lang] of scripts) {
    const found = sample.match(new RegExp(script, 'gu'))?.length ?? 0;
    if (found > 0 && found >= letters * (lang === 'ja' ? 0.1 : 0.4)) return lang;
  }
  return '';
}

interface Count {
  lang: string;
  count: number;
}

let languages: ReadonlyMap<string, readonly string[]> | undefined;

/** The languages that each small word is one of. */
function languagesOfWords(): ReadonlyMap<string, readonly string[]> {
  if (languages) return languages;
  const made = new Map<string, string[]>();
  for (const [lang, list] of Object.entries(smallWords))
    for (const word of list.split(' ')) addTo(made, word, lang);
  languages = made;
  return made;
}

/** The languages by how many of the words are theirs, the likeliest first. */
function smallWordCounts(sample: string): [Count, ...Count[]] {
  const counts = new Map(Object.keys(smallWords).map((lang) => [lang, 0]));
  for (const [word] of sample.toLowerCase().matchAll(/\p{L}+/gu))
    for (const lang of languagesOfWords().get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const found = [...counts].map(([lang, count]) => ({ lang, count }));
  return found.sort((one, other) => other.count - one.count) as [Count, ...Count[]];
}

function validTag(tag: string): string {
  const candidate = tag.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(candidate) ? candidate : '';
}
