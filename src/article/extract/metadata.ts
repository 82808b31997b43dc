import type { Article } from '../article';
import { authorNames } from './authors';
import { dateIn } from './dates';
import { linesAfter } from './head-lines';
import { jsonLd, type StructuredData } from './json-ld';
import { pageLanguage } from './language';
import { type Meta, metaOf } from './meta';
import { nextPage } from './next-page';
import { pageTitle } from './title';

export type Metadata = Pick<
  Article,
  'url' | 'title' | 'byline' | 'siteName' | 'date' | 'description' | 'lang' | 'nextPage'
> & {
  /** The article's text in the page's structured data, or empty. */
  body: string;
  /** The heading that says the title, where one does. */
  heading: Element | undefined;
};

/**
 * What a page says of its article, the most careful source first: structured data, meta elements, the lines under its
 * heading.
 * @param page a snapshot: in the page itself a form may hide what is asked of the document
 * @param url address that the page was read at
 */
export function metadata(page: Document, url: string): Metadata {
  const data = jsonLd(page);
  const meta = metaOf(page);
  const siteName = meta.get('og:site_name', 'application-name') || (data?.siteName ?? '');
  const lang = pageLanguage(page, data?.lang || meta.get('og:locale', 'language', 'content-language'));
  const given = [data?.title ?? '', meta.get('og:title', 'twitter:title', 'dc.title', 'citation_title')];
  const { title, heading } = pageTitle(page, given, siteName);
  const lines = heading ? linesAfter(heading) : [];
  return {
    url: canonicalUrl(page, meta, url),
    title,
    byline: authorNames(page, { data, meta, lines, siteName }),
    siteName,
    date: dateOf(page, data, meta, lang) || lines.map(({ text }) => dateIn(text, lang)).find(Boolean) || '',
    description:
      meta.get('og:description', 'description', 'twitter:description') || (data?.description ?? ''),
    lang,
    nextPage: nextPage(page, url),
    body: data?.body ?? '',
    heading,
  };
}

/** The address that the page gives itself, where it is one of the same site. */
function canonicalUrl(page: Document, meta: Meta, url: string): string {
  const named = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') || meta.get('og:url');
  try {
    const canonical = new URL(named, url);
    return canonical.origin === new URL(url).origin && canonical.pathname !== '/' ? canonical.href : url;
  } catch {
    return url;
  }
}

const dateNames = [
  'article:published_time',
  'datepublished',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'date',
  'pubdate',
  'publish-date',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
];

/** What the page marks as its date of publication. */
function dateOf(page: Document, data: StructuredData | undefined, meta: Meta, lang: string): string {
  const marked = page.querySelector('[itemprop~="datePublished"]');
  const time = page.querySelector('time[pubdate], article time, header time, main time, time');
  const said = [
    data?.date,
    ...dateNames.map((name) => meta.get(name)),
    marked?.getAttribute('content'),
    ...[marked, time].flatMap((element) => [element?.getAttribute('datetime'), element?.textContent]),
  ];
  return said.map((date) => isoDate(date ?? '', lang)).find(Boolean) ?? '';
}

/** A day with its time as it stands in ISO 8601, or a day in words. */
function isoDate(text: string, lang: string): string {
  const date = text.trim();
  const isIso = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+\s?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(date);
  return isIso && !Number.isNaN(Date.parse(date.slice(0, 10))) ? date : dateIn(date.slice(0, 60), lang);
}
