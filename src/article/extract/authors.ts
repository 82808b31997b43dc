import { nameWords } from '../names';
import { bylineNames, isByline } from './byline';
import type { HeadLine } from './head-lines';
import type { StructuredData } from './json-ld';
import type { Meta } from './meta';

export interface AuthorSources {
  data: StructuredData | undefined;
  meta: Meta;
  /** Lines that follow the heading. */
  lines: readonly HeadLine[];
  siteName: string;
}

const metaNames = [
  'author',
  'article:author',
  'dc.creator',
  'dc.creator.author',
  'parsely-author',
  'sailthru.author',
  'byl',
];
const marked = '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], a[rel~="author"]';
const named = '.byline, .author-name, .post-author, .entry-author, .article-author, .author';

/** The names of who wrote the page, with commas between, from the first source that names a person; else empty. */
export function authorNames(page: Document, { data, meta, lines, siteName }: AuthorSources): string {
  const isArticle =
    data !== undefined ||
    /article|blog/i.test(meta.get('og:type')) ||
    meta.get('article:published_time') !== '';
  const sources = [
    () => (data?.authors ?? []).map(bylineNames),
    () => meta.all('citation_author').map(givenNameFirst),
    () =>
      isArticle
        ? metaNames
            .flatMap((name) => meta.all(name))
            .slice(0, 1)
            .map(bylineNames)
        : [],
    () => [textOf(page, marked)].map(bylineNames),
    () => [nameInLines(lines)],
    () => [textOf(page, named)].map(bylineNames),
    () => [meta.get('author')].map(bylineNames).filter((name) => isPerson(name) && name.includes(' ')),
  ];
  for (const source of sources) {
    const people = [...new Set(source())].filter((name) => name !== '' && !isSite(name, siteName));
    if (people.length > 0) return people.join(', ');
  }
  return '';
}

/** `Lovelace, Ada` as papers cite her. */
function givenNameFirst(name: string): string {
  const [family = '', given, ...more] = name.split(/,\s*/);
  return given && more.length === 0 ? `${given} ${family}` : bylineNames(name);
}

/** A site that names itself names nobody. */
function isSite(name: string, siteName: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return siteName !== '' && bare(name) === bare(siteName);
}

/** A name after the word that leads to it, on its line or on the one before, or in a box that is named for authors. */
function nameInLines(lines: readonly HeadLine[]): string {
  const short = lines.filter(({ text }) => text.length < 140);
  const names = short.flatMap(({ text, element }, at) => {
    const isNext = isByline(`${short[at - 1]?.text ?? ''} `) && bylineNames(short[at - 1]?.text ?? '') === '';
    return isByline(text) || isNext || isAuthorBox(element) ? [bylineNames(text)] : [];
  });
  return names.find(isPerson) ?? '';
}

function isAuthorBox(element: Element): boolean {
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  return around.some((one) =>
    nameWords(one?.getAttribute('class') ?? '').list.some((word) => authorWords.has(word)),
  );
}

const authorWords = new Set(
  'author authors byline writer contributor auteur autor autore autorzy'.split(' '),
);

/** Up to a few words with a capital each, or a name in a script that has none. */
function isPerson(name: string): boolean {
  const words = name.split(/\s+/);
  if (name === '' || words.length > 12) return false;
  return words.every((word) =>
    /^(?:\p{Lu}|\p{Lo}|and$|und$|et$|y$|e$|i$|en$|и$|και$|&$|de$|van$|von$|di$|la$|der$|bin$|al-)/u.test(
      word,
    ),
  );
}

function textOf(page: Document, selector: string): string {
  return (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
