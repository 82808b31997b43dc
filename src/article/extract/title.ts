import { titleOfAddress } from './address-words';
import { type Heading, headingsOf } from './page-headings';
import { titleLine } from './title-line';
import {
  lettersOf,
  namesIn,
  partRuns,
  squashTitle,
  titleParts,
  withoutBoards,
  withoutLabels,
  withoutName,
  withoutSite,
  wordsOf,
} from './title-parts';

/** The part of a heading's words that the page's other titles must have too, for it to be the title. */
const leastShared = 0.5;

/** Fewer words at the end of a heading may not be all of the title. */
const leastTitle = 3;

/** The part of the title's words that one of several headings must have. */
const leastOfOwn = 0.25;

export interface PageTitle {
  title: string;
  /** The heading that says it, where one does. */
  heading?: Element;
  /** What else says it, on a page without headings. */
  line?: Element;
}

export interface TitleSources {
  /** Titles that the page's data name, the most careful first. */
  given: readonly string[];
  /** Names that the site goes by. */
  siteNames: readonly string[];
  /** The page says that it is an article. */
  isArticle: boolean;
  isThread: boolean;
  /** Address that the page was read at. */
  url: string;
}

/**
 * The title of the article. A main heading that says the same as the page's own title, or as a part of it, is the title,
 * as readers see it; so is one below it that says all of that title. Else it is the main heading that shares most words
 * with it, if the page's address was not made from the title instead. Else it is the page's own title, without the name
 * of the site.
 */
export function pageTitle(page: Document, sources: TitleSources): PageTitle {
  const { given, siteNames, isThread, url } = sources;
  const isArticle = sources.isArticle || isThread;
  const documentTitle = squashTitle(page.querySelector('title')?.textContent ?? '');
  const named = given.map(squashTitle).filter(Boolean);
  const sites = [...siteNames, ...hostNames(url)].map(lettersOf);
  const titles = [documentTitle, ...named].filter((title) => title && !sites.includes(lettersOf(title)));
  const headings = headingsOf(page, [...sites, ...namesIn(titles, siteNames, sites)]);
  const [main = [], below = []] = ['h1', 'h2'].map((name) =>
    headings.filter(({ element }) => element.localName === name),
  );
  const whole =
    named.find((title) => titles.includes(title) && !isMotto(title, documentTitle)) || documentTitle;
  const own = withoutSite(isThread ? withoutBoards(whole) : whole, siteNames, isArticle);
  const lower = sameHeading(below, titles);
  const isOwn = lower && lettersOf(lower.title) === lettersOf(own);
  const isWord = lower && wordsOf(lower.title).length === 1;
  const same = sameHeading(main, titles);
  const found =
    (same && shorterHeading(headings, same.title)) ??
    same ??
    (isOwn ? lower : nearestHeading(main, { titles, own, isArticle, url })) ??
    (isWord ? undefined : lower);
  if (found) return { ...found, title: withoutLabels(withoutName(found.title, siteNames, isArticle)) };
  const said = headings.length === 0 ? titleLine(page, titles) : undefined;
  if (!said) return { title: withoutLabels(own) };
  const isPart = !lettersOf(said.title).includes(lettersOf(own));
  return { title: isPart ? said.title : own, line: said.element };
}

/** It has no word in common with the page's own title: many sites give the same to all their pages. */
function isMotto(title: string, documentTitle: string): boolean {
  if (!documentTitle) return false;
  const known = new Set(wordsOf(documentTitle));
  return !wordsOf(title).some((word) => known.has(word));
}

/** The first main heading, or line of one, that says the same as a title or a part of it; else the first below it. */
function sameHeading(headings: readonly Heading[], titles: readonly string[]): PageTitle | undefined {
  const runs = new Map(titles.flatMap((title) => [...partRuns(title)]));
  const same = headings.flatMap(({ element, lines }) =>
    lines
      .filter((line) => runs.has(lettersOf(line)))
      .map((line) => ({ title: written(line, runs.get(lettersOf(line)) ?? line), heading: element })),
  );
  return same[0];
}

/** The heading that says the beginning of what another says, which has the names of section and site behind it. */
function shorterHeading(headings: readonly Heading[], title: string): PageTitle | undefined {
  const parts = titleParts(title);
  const beginnings = parts.slice(1).map((_, end) => lettersOf(parts.slice(0, end + 1).join(' ')));
  const shorter = headings.find(
    ({ text }) => beginnings.includes(lettersOf(text)) && wordsOf(text).length >= leastTitle,
  );
  return shorter && { title: shorter.text, heading: shorter.element };
}

/** A heading in capitals is read as the title writes it. */
function written(line: string, title: string): string {
  const isShouted = line === line.toUpperCase() && line !== line.toLowerCase() && wordsOf(line).length > 1;
  return isShouted ? title : line;
}

interface Titles {
  titles: readonly string[];
  /** What the page is called where no heading says it. */
  own: string;
  isArticle: boolean;
  url: string;
}

/**
 * The main heading that has most words in common with the titles, worded in another way than they are. Where it has few
 * of their words, it must be what the address was made from, or the only heading of an article.
 */
function nearestHeading(
  headings: readonly Heading[],
  { titles, own, isArticle, url }: Titles,
): PageTitle | undefined {
  const known = new Set(titles.flatMap(wordsOf));
  const rated = headings.map((heading) => {
    const words = wordsOf(heading.text);
    const shared = words.filter((word) => known.has(word)).length;
    return { ...heading, shared, share: shared / words.length };
  });
  const [best] = rated.sort((one, other) => other.shared - one.shared);
  if (!best) return undefined;
  const found = { title: isLabelled(best.text, own) ? own : best.text, heading: best.element };
  const isAmong = headings.length === 1 || best.shared >= leastOfOwn * wordsOf(own).length;
  const isNear = best.share >= leastShared && isAmong;
  const addressed = titleOfAddress(url, best.text, own);
  if (addressed) return addressed === best.text || (isNear && isArticle) ? found : undefined;
  const isOnly = isArticle && headings.length === 1 && best.shared > 0;
  return isNear || isOnly ? found : undefined;
}

/** A label stands before the title in its heading: `Thread: The red lamp`. */
function isLabelled(heading: string, title: string): boolean {
  const label = heading.endsWith(title) ? heading.slice(0, -title.length) : '';
  return wordsOf(title).length >= leastTitle && /[:：]\s*$/.test(label);
}

/** The names within a site's address, that of the kind of the site left out: `bbs` and `lamps` of `bbs.lamps.example`. */
export function hostNames(url: string): string[] {
  return URL.canParse(url) ? new URL(url).hostname.split('.').slice(0, -1) : [];
}
