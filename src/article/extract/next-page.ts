import { absolute } from '../absolute';
import { squash } from '../text-blocks';

/** A place in an address where the number of a page of an article in several pages stands. */
interface PageNumber {
  form: RegExp;
  /** No word says what it counts: in the address of an article of its own it may count articles, episodes or posts. */
  isBare?: true;
  examples: [first: string, second: string][];
}

/** The commonest first. */
const pageNumbers: readonly PageNumber[] = [
  {
    form: /[?&](?:page|paged|pg|seite|pagina|página|strona|sida|pageno|page_?num(?:ber)?)=(\d{1,3})(?=&|$)/i,
    examples: [
      ['/test?id=7', '/test?id=7&page=2'],
      ['/test?page=3', '/test?page=4'],
    ],
  },
  {
    form: /[?&]p=(\d{1,3})(?=&|$)/i,
    isBare: true,
    examples: [['/test', '/test?p=2']],
  },
  {
    form: /\/(?:page|seite|pagina|página|strona|sida)[/_-]?(\d{1,3})(?=\/?(?:\?|$))/i,
    examples: [
      ['/test/', '/test/page/2/'],
      ['/test/seite-2', '/test/seite-3'],
    ],
  },
  {
    form: /[-_,](?:page|seite|pagina)[-_]?(\d{1,3})(?=\.(?:x?html?|php|aspx?|jsp)(?:\?|$))/i,
    examples: [['/test-page2.html', '/test-page3.html']],
  },
  {
    form: /[-_,]p?[-_]?(\d{1,3})(?=\.(?:x?html?|php|aspx?|jsp)(?:\?|$))/i,
    isBare: true,
    examples: [
      ['/test.html', '/test-2.html'],
      ['/test.html', '/test_p2.html'],
    ],
  },
  {
    form: /\/(?:p[/_-]?)?(\d{1,3})(?=\/?(?:\?|$))/,
    isBare: true,
    examples: [
      ['/2026/test/', '/2026/test/2/'],
      ['/test', '/test/p2'],
    ],
  },
];

export const nextPageExamples: readonly [first: string, second: string][] = pageNumbers.flatMap(
  ({ examples }) => examples,
);

/** A short number at the end of an address or of one of its parameters; most links have none and need not be read. */
const mayBeNumbered = /(?<!\d)\d{1,3}(?:\/?(?:[?#]|\s*$)|&|\.(?:x?html?|php|aspx?|jsp)\b)/i;

/** What a link to another page or chapter of a text says, where it says more than a number or an arrow. */
const pageWords =
  /(?<![\p{L}\p{M}])(?:pages?|seiten?|p[aá]gin[ae]s?|stron[aęy]|sidan?|sivu|sayfa|oldal|страниц\p{L}*|σελίδα|chapters?|kapitel|chapitres?|cap[ií]tulos?|capitoli?|глав\p{L}+|rozdział)(?![\p{L}\p{M}])|ページ|[页頁章]|次の?話|페이지|صفحة/iu;

/**
 * Address of the page on which the article goes on, or empty. Only an address of the same site that differs from this one
 * by a page number one higher counts: "next" alone often means the next article. So does a number that nothing calls
 * one of pages, where this page has one too: the links have to show that pages are counted.
 */
export function nextPage(page: Document, url: string): string {
  const links = [...page.querySelectorAll('link[rel~="next" i][href], a[href]')];
  const current = numbered(url);
  let known: boolean | undefined;
  const leadsToFirst = (next: Numbered): boolean => {
    known ??= links.some((link) => squash(link.textContent) === '1' && isToFirst(link, next, url));
    return known;
  };
  for (const link of links) {
    const address = addressOf(link, url);
    const next = address && numbered(address);
    if (!next || !isFollowing(current, next, url, address)) continue;
    if (!mayCountArticles(current, next) || countsPages(link, next, leadsToFirst)) return address;
  }
  return '';
}

/** True where two addresses say themselves that they are of pages of one text, one after the other. */
export function isNextPage(url: string, address: string): boolean {
  const [current, next] = [numbered(url), numbered(address)];
  return isFollowing(current, next, url, address) && !mayCountArticles(current, next);
}

/** The two are the same but for a page number that is one higher; without a number it is the first. */
function isFollowing(current: Numbered, next: Numbered, url: string, address: string): boolean {
  if (next.number < 2 || new URL(url).origin !== new URL(address).origin) return false;
  if (current.stem === next.stem) return next.number === current.number + 1;
  return isFirst(url, next) && next.number === 2;
}

function isFirst(address: string, { stem }: Numbered): boolean {
  return bare(address) === stem;
}

function mayCountArticles(current: Numbered, next: Numbered): boolean {
  return next.isBare && current.stem === next.stem && current.isNumbered;
}

/**
 * The head names it for programs, it is called a page, or the links are those of a pager: called by their numbers, with
 * one to the first page where this is a later one.
 */
function countsPages(link: Element, next: Numbered, leadsToFirst: (next: Numbered) => boolean): boolean {
  if (link.localName === 'link' || pageWords.test(saidBy(link))) return true;
  if (squash(link.textContent) !== String(next.number)) return false;
  return next.number === 2 || leadsToFirst(next);
}

/** It leads to the first page of the text that the page is one of. */
function isToFirst(link: Element, page: Numbered, url: string): boolean {
  const address = absolute(link.getAttribute('href') ?? '', url);
  if (!address) return false;
  const { stem, number } = numbered(address);
  return isFirst(address, page) || (stem === page.stem && number === 1);
}

function saidBy(link: Element): string {
  return ['title', 'aria-label'].map((name) => link.getAttribute(name)).join(' ') + link.textContent;
}

interface Numbered {
  stem: string;
  number: number;
  isNumbered: boolean;
  isBare: boolean;
}

/** The number in an address and the address without it; 1 and the whole address where it has none. */
function numbered(address: string): Numbered {
  const plain = withoutFragment(address);
  for (const { form, isBare = false } of pageNumbers) {
    const match = form.exec(plain);
    if (match)
      return { stem: bare(plain.replace(form, '')), number: Number(match[1]), isNumbered: true, isBare };
  }
  return { stem: bare(plain), number: 1, isNumbered: false, isBare: false };
}

function addressOf(link: Element, url: string): string {
  const href = link.getAttribute('href') ?? '';
  return mayBeNumbered.test(href) ? absolute(href, url) : '';
}

/** What two addresses of one page may differ in: a final slash, a lone question mark. */
function bare(address: string): string {
  return withoutFragment(address)
    .replace(/\?(?=&|$)&?/, '')
    .replace(/\/(?=\?|$)/, '');
}

function withoutFragment(address: string): string {
  return address.split('#')[0] ?? '';
}
