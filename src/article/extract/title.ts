/** Signs that part an article's title from its site's name, with spaces around them. */
const separators = /\s+[|\-–—·•»«/\\:>~]+\s+|\s*[|｜_]\s*/g;

/**
 * The title of the article: the one that its data give, else the page's only main heading, else the document's title
 * without the name of the site.
 */
export function pageTitle(page: Document, given: readonly string[], siteName: string): string {
  const documentTitle = squash(page.querySelector('title')?.textContent ?? '');
  const headings = [...page.querySelectorAll('h1')]
    .map((heading) => squash(heading.textContent ?? ''))
    .filter(Boolean);
  const named = given.map(squash).find(Boolean) ?? '';
  const matching = headings.find(
    (heading) => heading.length > 8 && (documentTitle.includes(heading) || named.includes(heading)),
  );
  if (matching) return matching;
  return withoutSite(named || documentTitle || headings[0] || '', siteName);
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
const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();
