import { blockTexts } from '../text-blocks';
import { lettersOf, namesIn, partRuns, withoutName, withoutSite, wordsOf } from './title-parts';

/** The part of a heading's words that the page's other titles must have too, for it to be the title. */
const leastShared = 0.5;

/** No title is longer. */
const longestTitle = 1_000;

export interface PageTitle {
  title: string;
  /** The heading that says it, where one does. */
  heading?: Element;
}

export interface TitleSources {
  /** Titles that the page's data name, the most careful first. */
  given: readonly string[];
  /** Names that the site goes by. */
  siteNames: readonly string[];
  /** The page says that it is an article, or a thread. */
  isArticle: boolean;
}

/**
 * The title of the article. A heading that says the same as the page's own title, or as a part of it, is the title, as
 * readers see it. Else it is the main heading that shares most words with that title; on a page that is no article half
 * of them, for there the heading may be a slogan. Else it is the page's own title, without the name of the site.
 */
export function pageTitle(page: Document, { given, siteNames, isArticle }: TitleSources): PageTitle {
  const documentTitle = squash(page.querySelector('title')?.textContent ?? '');
  const named = given.map(squash).filter(Boolean);
  const sites = siteNames.map(lettersOf);
  const titles = [documentTitle, ...named].filter((title) => title && !sites.includes(lettersOf(title)));
  const headings = headingsOf(page, [...sites, ...namesIn(titles, siteNames)]);
  const [main = [], below = []] = ['h1', 'h2'].map((name) =>
    headings.filter(({ element }) => element.localName === name),
  );
  const found =
    sameHeading(main, titles) ?? sameHeading(below, titles) ?? nearestHeading(main, titles, isArticle);
  if (found) return { ...found, title: withoutName(found.title, siteNames, isArticle) };
  return {
    title: withoutSite(named.find((title) => titles.includes(title)) || documentTitle, siteNames, isArticle),
  };
}

interface Heading {
  element: Element;
  /** All that it says, and each line of it. */
  text: string;
  lines: string[];
}

/** The page's headings that say more than a name of its site; of one that holds the page, its beginning. */
function headingsOf(page: Document, names: readonly string[]): Heading[] {
  return [...page.querySelectorAll('h1, h2')]
    .map((element) => {
      const lines = blockTexts(element, longestTitle).map((text) =>
        text.slice(0, longestTitle).replace(signs, ''),
      );
      return { element, text: lines.join(' '), lines };
    })
    .filter(({ text }) => lettersOf(text) !== '' && !names.includes(lettersOf(text)));
}

/** Signs of a link to the heading itself, and places where its words may be parted. */
const signs = /\s*[¶🔗]+$|\s+#$|\u00AD|\u200B/gu;

/** The first main heading, or line of one, that says the same as a title or a part of it; else the first below it. */
function sameHeading(headings: readonly Heading[], titles: readonly string[]): PageTitle | undefined {
  const runs = new Map(titles.flatMap((title) => [...partRuns(title)]));
  const same = headings.flatMap(({ element, text, lines }) =>
    [text, ...lines]
      .filter((line) => runs.has(lettersOf(line)))
      .map((line) => ({ title: written(line, runs.get(lettersOf(line)) ?? line), heading: element })),
  );
  return same[0];
}

/** A heading in capitals is read as the title writes it. */
function written(line: string, title: string): string {
  const isShouted = line === line.toUpperCase() && line !== line.toLowerCase() && wordsOf(line).length > 1;
  return isShouted ? title : line;
}

/** The main heading that has most words in common with the titles. */
function nearestHeading(
  headings: readonly Heading[],
  titles: readonly string[],
  isArticle: boolean,
): PageTitle | undefined {
  const known = new Set(titles.flatMap(wordsOf));
  const rated = headings.map((heading) => {
    const words = wordsOf(heading.text);
    const shared = words.filter((word) => known.has(word)).length;
    return { heading, shared, share: shared / words.length };
  });
  const [best] = rated.sort((one, other) => other.shared - one.shared);
  if (!best) return undefined;
  const isOnly = isArticle && headings.length === 1 && best.shared > 0;
  if (!isOnly && best.share < leastShared) return undefined;
  return { title: best.heading.text, heading: best.heading.element };
}

const squash = (text: string | null): string =>
  (text ?? '').slice(0, longestTitle).replace(/\s+/g, ' ').trim();
