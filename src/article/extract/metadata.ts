import type { PageAbout } from '../article';
import type { PageFacts } from '../page-facts';
import { authorNames } from './authors';
import { markDateLines } from './date-lines';
import { linesAfter, linesBefore } from './head-lines';
import { jsonLd, type StructuredData } from './json-ld';
import { pageLanguage } from './language';
import { leadImage } from './lead-image';
import { type Meta, metaOf } from './meta';
import { nextPage } from './next-page';
import { pageDates } from './page-dates';
import { poster } from './poster';
import { hostNames, pageTitle } from './title';
import { lettersOf, withoutTitle } from './title-parts';

export type Metadata = PageAbout & {
  nextPage: string;
  /** The article's text in the page's structured data, or empty. */
  body: string;
  /** The heading that says the title, where one does. */
  heading: Element | undefined;
  /** Who began the thread, where the page is one and marks it, or empty. */
  poster: string;
  /** The page marks the date as its own. */
  isDateMarked: boolean;
};

/**
 * What a page says of its article, the most careful source first: structured data, meta elements, the lines under its
 * heading.
 * @param page a snapshot: in the page itself a form may hide what is asked of the document
 * @param url address that the page was read at
 * @param facts what the page as a whole tells
 */
export function metadata(page: Document, url: string, { isThread }: PageFacts): Metadata {
  const data = jsonLd(page);
  const meta = metaOf(page);
  const calledSite = meta.get('og:site_name', 'application-name') || (data?.siteName ?? '');
  const siteName = hostOf(calledSite) || calledSite;
  const lang = pageLanguage(page, data?.lang || meta.get('og:locale', 'language', 'content-language'));
  const given = [data?.title ?? '', meta.get('og:title', 'twitter:title', 'dc.title', 'citation_title')];
  const isArticle = saysArticle(data, meta);
  const siteNames = [siteName, hostOf(url)].filter(Boolean);
  const named = pageTitle(page, { given, siteNames, isArticle, isThread, url });
  const heading = named.heading ?? named.line ?? page.querySelector('h1') ?? undefined;
  const lines = heading ? linesAfter(heading) : [];
  const before = heading ? linesBefore(heading) : [];
  const { isMarked: isDateMarked, ...dates } = pageDates(page, {
    data,
    meta,
    heading,
    lines: [...lines, ...before],
    url,
    lang,
    isThread,
  });
  if (!isThread) for (const side of [lines, before]) markDateLines(side, dates, lang);
  return {
    url: canonicalUrl(page, meta, url),
    title: named.title,
    byline: authorNames(page, { data, meta, heading, lines, siteName, isArticle, isThread }),
    siteName: withoutTitle(siteName, named.title, hostNames(url).map(lettersOf)),
    ...dates,
    description:
      meta.get('og:description', 'description', 'twitter:description') || (data?.description ?? ''),
    image: leadImage(page, { data, meta, heading, url }),
    lang,
    nextPage: nextPage(page, url),
    body: data?.body ?? '',
    heading: named.heading,
    poster: isThread ? poster(page, data) : '',
    isDateMarked,
  };
}

function saysArticle(data: StructuredData | undefined, meta: Meta): boolean {
  const isTyped = /article|blog/i.test(meta.get('og:type')) || meta.get('article:published_time') !== '';
  return isTyped || data?.isArticle === true;
}

/** `daily.example` of `https://www.daily.example/`: what a site without another name goes by. */
function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
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
