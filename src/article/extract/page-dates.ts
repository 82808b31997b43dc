import { squash } from '../text-blocks';
import { isDateline } from './datelines';
import { dateIn, datesInLine, isoDate } from './dates';
import type { HeadLine } from './head-lines';
import type { StructuredData } from './json-ld';
import type { Meta } from './meta';
import { isOthers } from './others';

export interface DateSources {
  data: StructuredData | undefined;
  meta: Meta;
  heading: Element | undefined;
  /** Lines around the heading, the nearest first. */
  lines: readonly HeadLine[];
  url: string;
  lang: string;
  /** In a thread the lines under the heading tell since when somebody is a member too. */
  isThread: boolean;
}

/** Days in ISO 8601, with the time where it is known; empty where the page does not tell. */
export interface PageDates {
  /** Of publication; where only its last change is told, of that. */
  date: string;
  /** Of the last change, where that is another day. */
  updated: string;
  /** The page marks the date as its own. */
  isMarked: boolean;
}

const published = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'bt:pubdate',
  'ms.date',
];
/** Names that programs of their own give it: `w-published-date`, `publicationTime`. */
const publishedName = /publi(?:sh|cat)\w*[-_.]?(?:date|time)/;
const modified = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'last-modified',
  'updated_at',
  'dcterms.modified',
  'dc.date.modified',
];

/** When the page was published and changed: what it marks as that, what its head says, what its address says. */
export function pageDates(page: Document, sources: DateSources): PageDates {
  const { data, meta, heading, lines, url, lang, isThread } = sources;
  const firstOf = (said: readonly string[]): string =>
    said.map((date) => isoDate(date, lang)).find(Boolean) ?? '';
  const addressed = dayOfAddress(url, lang);
  const marked = localDay(
    firstOf([data?.date ?? '', ...published.map((name) => meta.get(name)), ...meta.like(publishedName)]) ||
      firstOf(
        markedDates(
          page,
          heading,
          '[itemprop~="datePublished"], [itemprop~="dateCreated"], time[pubdate], abbr.published[title]',
        ),
      ),
    addressed,
  );
  const inHead = lines
    .filter(({ text, element }) => isDateline(text) && !isOthers(element, heading))
    .map(({ text }) => datesInLine(text, lang));
  const change = inHead.map((dates) => dates.updated).find(Boolean) ?? '';
  const shown = inHead.map((dates) => dates.date).find(Boolean) ?? '';
  const date =
    (!isThread && isEarlier(shown, marked) ? shown : marked) ||
    addressed ||
    firstOf(
      markedDates(page, heading, 'time').filter((time) => isoDate(time, lang).slice(0, 10) !== change),
    ) ||
    shown ||
    named(page, heading, lang) ||
    dateInAddress(url);
  const updated =
    firstOf([data?.modified ?? '', ...modified.map((name) => meta.get(name))]) ||
    firstOf(markedDates(page, heading, '[itemprop~="dateModified"]')) ||
    change;
  const isLater = date !== '' && updated.slice(0, 10) > date.slice(0, 10);
  return { date: date || updated, updated: isLater ? updated : '', isMarked: marked !== '' };
}

/** `/2024/03/18/` or `/2024/mar/18/`: the directory that a program made of the day on which it published. */
function dayOfAddress(url: string, lang: string): string {
  const [, year, month, day] = /\/((?:19|20)\d{2})\/(\d{1,2}|[a-z]{3,9})\/(\d{1,2})\//i.exec(url) ?? [];
  return year
    ? dateIn(/\d/.test(month ?? '') ? `${year}-${month}-${day}` : `${day} ${month} ${year}`, lang)
    : '';
}

/** A moment that is marked in universal time falls on the day before or after, where the page was written. */
function localDay(marked: string, addressed: string): string {
  const days = Math.abs(Date.parse(marked.slice(0, 10)) - Date.parse(addressed)) / 86_400_000;
  return days === 1 && /(?:Z|\+00:?00)$/.test(marked) ? addressed : marked;
}

/** By more than a day, which the place on earth may make: a program that a page was moved to marks the day of that. */
function isEarlier(shown: string, marked: string): boolean {
  const [one, other] = [shown, marked].map((date) => Date.parse(date.slice(0, 10)));
  return one !== undefined && other !== undefined && other - one > 36 * 3_600_000;
}

/** No more elements are looked at: a page of teasers has hundreds. */
const mostMarked = 20;

/** What elements of the page say of a date, those beside the article left out. */
function markedDates(page: Document, heading: Element | undefined, selector: string): string[] {
  return [...page.querySelectorAll(selector)]
    .slice(0, mostMarked)
    .filter((element) => !isOthers(element, heading))
    .flatMap((element) => [
      element.getAttribute('content') ?? '',
      element.getAttribute('datetime') ?? '',
      element.getAttribute('title') ?? '',
      (element.textContent ?? '').slice(0, 60),
    ]);
}

/** Classes by which pages name the place of a date. */
const dateBoxes =
  '[class*="date"], [class*="Date"], [class*="ublish"], [class*="ublicat"], [class*="osted"], [class*="datum"], [class*="fecha"]';

/** The first short text in a box that is called after dates. */
function named(page: Document, heading: Element | undefined, lang: string): string {
  const boxes = [...page.querySelectorAll(dateBoxes)]
    .slice(0, mostMarked)
    .filter((box) => !isOthers(box, heading));
  const lines = boxes
    .map((box) => squash(box.textContent))
    .map((text, at) => (text.length < 80 ? text : squash(boxes[at]?.firstElementChild?.textContent ?? '')))
    .filter((text) => text.length < 80);
  return lines.map((line) => datesInLine(line, lang).date).find(Boolean) ?? '';
}

/** `/2024/03/18/`, as weblogs write their addresses. */
function dateInAddress(url: string): string {
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(url) ?? [];
  return year ? dateIn(`${year}-${month}-${day}`) : '';
}
