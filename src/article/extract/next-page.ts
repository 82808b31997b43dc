/** Where a page of an article in several pages stands in its address, the commonest first. */
const pageNumbers: readonly { form: RegExp; examples: [first: string, second: string][] }[] = [
  {
    form: /[?&](?:page|paged|pg|p|seite|pagina|página|strona|sida|pageno|page_?num(?:ber)?)=(\d{1,3})(?=&|$)/i,
    examples: [
      ['/test?id=7', '/test?id=7&page=2'],
      ['/test', '/test?p=2'],
    ],
  },
  {
    form: /\/(?:page|seite|pagina|página|strona|sida|p)[/_-]?(\d{1,3})(?=\/?(?:\?|$))/i,
    examples: [
      ['/test/', '/test/page/2/'],
      ['/test', '/test/seite-2'],
    ],
  },
  {
    form: /[-_,](?:page|seite|pagina|p)?[-_]?(\d{1,3})(?=\.(?:x?html?|php|aspx?|jsp)(?:\?|$))/i,
    examples: [
      ['/test.html', '/test-2.html'],
      ['/test,1.html', '/test,2.html'],
    ],
  },
  {
    form: /\/(\d{1,3})(?=\/?(?:\?|$))/,
    examples: [
      ['/2026/test/', '/2026/test/2/'],
      ['/test/2', '/test/3'],
    ],
  },
];

export const nextPageExamples: readonly [first: string, second: string][] = pageNumbers.flatMap(
  ({ examples }) => examples,
);

/** A short number at the end of an address or of one of its parameters; most links have none and need not be read. */
const mayBeNumbered = /(?<!\d)\d{1,3}(?:\/?(?:[?#]|\s*$)|&|\.(?:x?html?|php|aspx?|jsp)\b)/i;

/**
 * Address of the page on which the article goes on, or empty. Only an address of the same site that differs from this one
 * by a page number one higher counts: "next" alone often means the next article.
 */
export function nextPage(page: Document, url: string): string {
  const links = page.querySelectorAll('link[rel~="next" i][href], a[rel~="next" i][href], a[href]');
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    const address = mayBeNumbered.test(href) ? absolute(href, url) : '';
    if (address && isNextPage(url, address)) return address;
  }
  return '';
}

/** True where two addresses are the same but for a page number that is one higher; without a number it is the first. */
export function isNextPage(url: string, address: string): boolean {
  const next = numbered(address);
  return next.number > 1 && isFollowing(numbered(url), next, url, address);
}

function isFollowing(current: Numbered, next: Numbered, url: string, address: string): boolean {
  if (new URL(url).origin !== new URL(address).origin) return false;
  if (current.stem === next.stem) return next.number === current.number + 1;
  return next.number === 2 && bare(url) === next.stem;
}

interface Numbered {
  stem: string;
  number: number;
}

/** The number in an address and the address without it; 1 and the whole address where it has none. */
function numbered(address: string): Numbered {
  const plain = withoutFragment(address);
  for (const { form } of pageNumbers) {
    const match = form.exec(plain);
    if (match) return { stem: bare(plain.replace(form, '')), number: Number(match[1]) };
  }
  return { stem: bare(plain), number: 1 };
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

function absolute(href: string, url: string): string {
  return URL.canParse(href, url) ? new URL(href, url).href : '';
}
