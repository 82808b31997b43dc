/** Signs that part an article's title from its site's name, with spaces around them. */
const separators = /\s+[|\-–—·•»«/\\:>~]+\s+|\s*[|｜_]\s*/g;

/** The part of a heading's words that the page's other titles must have too, for it to be the title. */
const leastShared = 0.5;

export interface PageTitle {
  title: string;
  /** The heading that says it, where one does. */
  heading?: Element;
}

/**
 * The title of the article: the main heading that has most words in common with what the page's data and its own title
 * say, as readers see that one; else what the data say, without the name of the site.
 */
export function pageTitle(page: Document, given: readonly string[], siteName: string): PageTitle {
  const documentTitle = squash(page.querySelector('title')?.textContent ?? '');
  const named = given.map(decoded).map(squash).find(Boolean) ?? '';
  const heading = mainHeading(page, `${documentTitle} ${named}`, siteName);
  if (heading) return { title: squash(heading.textContent), heading };
  return { title: withoutSite(named || documentTitle, siteName) };
}

function mainHeading(page: Document, said: string, siteName: string): Element | undefined {
  const known = new Set(wordsOf(said));
  const headings = [...page.querySelectorAll('h1')].flatMap((heading) => {
    const words = wordsOf(heading.textContent ?? '');
    const isName = siteName !== '' && bare(heading.textContent ?? '') === bare(siteName);
    const shared = words.filter((word) => known.has(word)).length;
    return words.length > 0 && !isName ? [{ heading, shared, share: shared / words.length }] : [];
  });
  const [best] = headings.sort((one, other) => other.shared - one.shared);
  if (!best) return undefined;
  const isOnly = headings.length === 1 && best.shared > 0;
  return isOnly || best.share >= leastShared ? best.heading : undefined;
}

/** Scripts without spaces are compared by their characters. */
function wordsOf(text: string): string[] {
  return (
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Some pages write their data with the signs of HTML. */
function decoded(title: string): string {
  return title
    .replace(/&#(\d+);/g, (_, code) => character(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code) => character(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** As in HTML, a number that is no character's stands for the sign of what could not be read. */
function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}

/** Drops the site's name from either end; without a known name, the shorter end of a title of two parts. */
function withoutSite(title: string, siteName: string): string {
  const parts = title
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return title;
  if (siteName && isSame(parts.at(-1) ?? '', siteName)) return cutAtEnd(title, parts.at(-1) ?? '');
  if (siteName && isSame(parts[0] ?? '', siteName)) return title.slice(title.indexOf(parts[1] ?? ''));
  const last = parts.at(-1) ?? '';
  const start = cutAtEnd(title, last);
  return start.split(/\s+/).length >= 4 && last.split(/\s+/).length <= 4 ? start : title;
}

function cutAtEnd(title: string, end: string): string {
  return title.slice(0, title.lastIndexOf(end)).replace(/[\s|｜_\-–—·•»«/\\:>~]+$/, '');
}

function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other) || bare(one).startsWith(bare(other)) || bare(other).startsWith(bare(one));
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^www/, '');
const squash = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
