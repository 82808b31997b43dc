import type { Article } from '../article';
import { bylineNames } from './byline';
import { jsonLd, type StructuredData } from './json-ld';
import { pageLanguage } from './language';
import { nextPage } from './next-page';
import { pageTitle } from './title';

export type Metadata = Pick<
  Article,
  'url' | 'title' | 'byline' | 'siteName' | 'date' | 'description' | 'lang' | 'nextPage'
>;

/**
 * What a page says of its article, the most careful source first: structured data, meta elements, the text itself.
 * @param page a snapshot: in the page itself a form may hide what is asked of the document
 * @param url address that the page was read at
 */
export function metadata(page: Document, url: string): Metadata {
  const data = jsonLd(page);
  const siteName = meta(page, 'og:site_name', 'application-name') || (data?.siteName ?? '');
  return {
    url: canonicalUrl(page, url),
    title: pageTitle(
      page,
      [data?.title ?? '', meta(page, 'og:title', 'twitter:title', 'dc.title', 'citation_title')],
      siteName,
    ),
    byline: byline(page, data),
    siteName,
    date: isoDate(page, data),
    description:
      meta(page, 'og:description', 'description', 'twitter:description') || (data?.description ?? ''),
    lang: pageLanguage(page, data?.lang || meta(page, 'og:locale', 'language', 'content-language')),
    nextPage: nextPage(page, url),
  };
}

/** The content of the first of these meta elements that has one. */
function meta(page: Document, ...names: string[]): string {
  for (const name of names) {
    const found = page.head.querySelector(
      `meta[property="${name}" i], meta[name="${name}" i], meta[http-equiv="${name}" i], meta[itemprop="${name}" i]`,
    );
    const content = (found?.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    if (content) return content;
  }
  return '';
}

/** The address that the page gives itself, where it is one of the same site. */
function canonicalUrl(page: Document, url: string): string {
  const named = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href') || meta(page, 'og:url');
  try {
    const canonical = new URL(named, url);
    return canonical.origin === new URL(url).origin && canonical.pathname !== '/' ? canonical.href : url;
  } catch {
    return url;
  }
}

function byline(page: Document, data: StructuredData | undefined): string {
  if (data && data.authors.length > 0) return [...new Set(data.authors)].join(', ');
  const named = meta(
    page,
    'author',
    'article:author',
    'dc.creator',
    'parsely-author',
    'citation_author',
    'byl',
  );
  const candidates = [
    /^https?:/.test(named) ? '' : named,
    textOf(page, '[itemprop~="author"] [itemprop="name"], [itemprop~="author"]'),
    textOf(page, 'a[rel~="author"]'),
    textOf(
      page,
      '.byline, .author-name, .post-author, .entry-author, .article-author, [class*="byline" i], .author',
    ),
  ];
  return candidates.map(bylineNames).find((names) => names !== '') ?? '';
}

function isoDate(page: Document, data: StructuredData | undefined): string {
  const named = [
    data?.date ?? '',
    meta(
      page,
      'article:published_time',
      'datePublished',
      'dc.date',
      'dcterms.created',
      'date',
      'pubdate',
      'citation_publication_date',
      'parsely-pub-date',
    ),
    page.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ?? '',
    page
      .querySelector('time[pubdate], article time[datetime], header time[datetime], time[datetime]')
      ?.getAttribute('datetime') ?? '',
  ];
  return named.map((date) => date.trim()).find(isIso) ?? '';
}

/** A day at least, and a real one: `2026-11-24`, with or without a time. */
function isIso(date: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(date) &&
    !Number.isNaN(Date.parse(date.slice(0, 10)))
  );
}

function textOf(page: Document, selector: string): string {
  return (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
