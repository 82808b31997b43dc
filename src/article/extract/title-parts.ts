/** No title is longer. */
export const longestTitle = 1_000;

/** A title in one line. */
export function squashTitle(text: string): string {
  return text.slice(0, longestTitle).replace(/\s+/g, ' ').trim();
}

/** Signs that part a title from the names of its section and site, with spaces around them; or a bar without. */
const separators = /\s+(?:[|\-–—·•»«/\\>~]+|:{2,})\s+|\s*[|｜]\s*|\s+:\s+/g;
/** Those that hardly ever stand within a title itself. */
const strong = /\s*[|｜]\s*|\s+[·•»«]\s+|\s+::\s+/g;

/** What follows a colon is no name, but more of the title. */
const dashes = /\s+(?:[|\-–—·•»«/\\>~]+|:{2,})\s+|\s*[|｜]\s*/g;

/** The parts of a page's title between its separators: `A lamp - Light | The Daily` has three. */
export function titleParts(title: string): string[] {
  return split(title, separators);
}

/** No more are looked at: the runs of them grow with their square. */
const mostParts = 12;

/** Every run of neighbouring parts, by its letters and digits alone: what a heading may say of the title. */
export function partRuns(title: string): Map<string, string> {
  const parts = titleParts(title).slice(0, mostParts);
  const runs = parts.flatMap((_, start) =>
    parts.slice(start).map((_, length) => parts.slice(start, start + length + 1).join(' ')),
  );
  return new Map([...runs, title].map((run) => [lettersOf(run), run]));
}

/**
 * What a page's titles call the site or the book that the page belongs to, as letters and digits: the last of several
 * parts, if it is last wherever it stands, and what one title has more than another at its beginning or end.
 * @param siteNames names that the site goes by
 * @param sites those and the names of its address, as letters and digits
 */
export function namesIn(
  titles: readonly string[],
  siteNames: readonly string[],
  sites: readonly string[],
): Set<string> {
  const whole = titles.map(lettersOf);
  const last = titles
    .map((title) => split(title, dashes))
    .filter(
      ([first = '', second]) =>
        second && !sites.includes(lettersOf(first)) && !siteNames.some((name) => isName(first, name)),
    )
    .map((parts) => lettersOf(parts.at(-1) ?? ''))
    .filter(
      (name) => !titles.some((title) => split(title, dashes).slice(0, -1).map(lettersOf).includes(name)),
    );
  const more = whole.flatMap((one) =>
    whole
      .filter((other) => other.length < one.length)
      .flatMap((other) => {
        if (one.endsWith(other)) return [one.slice(0, -other.length)];
        return one.startsWith(other) ? [one.slice(other.length)] : [];
      }),
  );
  return new Set([...last, ...more]);
}

/**
 * The title without the names of site and section. A part that is the site's name goes from either end. Where none is
 * known, what follows the first bar or dot goes, or else the last dash, if it is short beside what is before it.
 */
export function withoutSite(title: string, siteNames: readonly string[], isArticle: boolean): string {
  const known = withoutName(title, siteNames, isArticle);
  const start = withoutSection(known);
  if (start !== title) return start;
  const parts = titleParts(title);
  const last = parts.at(-1) ?? '';
  const before = upTo(title, last);
  return parts.length > 1 && wordCount(before) >= 4 && wordCount(last) <= 4 ? before : title;
}

/** A thread's title without its board and its forum, which follow with the same sign: `The lamp / Light / The forum`. */
export function withoutBoards(title: string): string {
  const signs = [...title.matchAll(/\s+([/|:•·»«>–—-])\s+/g)];
  const [board, forum] = signs.slice(-2);
  return board && forum && board[1] === forum[1] ? title.slice(0, board.index) : title;
}

/** A heading without what it says of the section or of how many things the page lists: `The lamp | Opinion`, `Lamps (158 items)`. */
export function withoutLabels(heading: string): string {
  const bare = heading.replace(counted, '');
  const [start = '', section = '', ...more] = bare.split(/\s+[|｜]\s+/);
  return more.length === 0 && section && wordCount(section) === 1 && wordCount(start) >= 4 ? start : bare;
}

/** A number of things in brackets at the end; a year is none. */
const counted =
  /\s*\((?!(?:19|20)\d\d\b)\d[\d.,\s]*\s(?:items?|products?|results?|books?|articles?|posts?|artikel|produkte|produits?|artículos?|productos?|articoli|prodotti|produtos?|artigos?|producten|produkt(?:y|ów)|книг|товар(?:а|ов)|προϊόντα)\)$/iu;

/** The title without the site's name at its beginning or end. */
export function withoutName(title: string, siteNames: readonly string[], isArticle: boolean): string {
  const parts = titleParts(title);
  const isSite = (part: string): boolean => siteNames.some((name) => isName(part, name));
  const [first = '', second = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  if (isSite(last)) return upTo(title, last);
  return isSite(first) && isArticle ? title.slice(title.indexOf(second, first.length)) : title;
}

/**
 * The name of a site without what is said with it: the title of the page, or what the site is about, beside the name that
 * its address has. `The red lamp | Lamps`, `Lamps - All about light and oil`.
 * @param hosts the names within the address of the site, as letters and digits
 */
export function withoutTitle(siteName: string, title: string, hosts: readonly string[]): string {
  const known = partRuns(title);
  const parts = titleParts(siteName);
  const isTitle = (part: string): boolean => known.has(lettersOf(part));
  const others = parts.filter((part) => !isTitle(part));
  if (others.length < parts.length && lettersOf(siteName).includes(lettersOf(title)))
    return (isTitle(parts[0] ?? '') ? others.at(-1) : others[0]) ?? siteName;
  const [name, ...more] = others.filter((part) => hosts.includes(lettersOf(part)));
  const isSaidMore = wordCount(siteName) - wordCount(name ?? '') >= leastMotto;
  return name && more.length === 0 && isSaidMore ? name : siteName;
}

/** Fewer words beside the name of a site may belong to it: `Lamps | The University`. */
const leastMotto = 3;

/** What stands before the first bar or dot, where that is more than a word. */
function withoutSection(title: string): string {
  const [start = title] = split(title, strong);
  return wordCount(start) > 1 ? start : title;
}

function upTo(title: string, end: string): string {
  return title.slice(0, title.lastIndexOf(end)).replace(/[\s|｜\-–—·•»«/\\:>~]+$/, '');
}

/** A name is that of the site too where it begins or ends with it: `Daily` or `The Daily, news of today`. */
function isName(part: string, siteName: string): boolean {
  const [one, other] = [lettersOf(part), lettersOf(siteName)];
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

function split(title: string, signs: RegExp): string[] {
  return title
    .split(signs)
    .map((part) => part.trim())
    .filter(Boolean);
}

function wordCount(text: string): number {
  return wordsOf(text).length;
}

/** The words of a text in lower case; scripts without spaces are taken by their characters. */
export function wordsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ??
    []
  );
}

/** The letters and digits of a text in lower case, by which two writings of it are compared. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(beyondLatin.test(text) ? noLetters : noLatinLetters, '')
    .replace(/^www/, '');
}

const noLetters = /[^\p{L}\p{M}\p{N}]+/gu;
/** The same among Latin letters and the marks of printed text, without the classes of Unicode that take some time to make. */
const noLatinLetters = /[^a-z\d\xAA\xB2\xB3\xB5\xB9\xBA\xBC-\xBE\xDF-\xF6\xF8-\xFF]+/g;
const beyondLatin = /[^\0-\xFF\u2010-\u2027]/;
