import { bylineNames, isByline } from '../bylines';
import type { HeadLine } from './head-lines';
import type { StructuredData } from './json-ld';
import { boxedAuthors, isAuthorBox, linkedAuthors, markedAuthors } from './marked-authors';
import type { Meta } from './meta';
import { isOthers } from './others';
import { isFullName, isGenerated, isLogin, isPerson } from './person';
import { signOff } from './sign-off';
import { lettersOf } from './title-parts';

export interface AuthorSources {
  data: StructuredData | undefined;
  meta: Meta;
  /** The heading that says the title, and the lines that follow it. */
  heading: Element | undefined;
  lines: readonly HeadLine[];
  siteName: string;
  /** The page says that it is an article. */
  isArticle: boolean;
  isThread: boolean;
}

const metaNames = [
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'dc.creator.author',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
];

/** No line that names an author is longer. */
const longestLine = 140;

/**
 * The names of who wrote the page, with commas between; empty where it names nobody. The first source that names a
 * person counts. A lone word, which may be a login, gives way to a full name that the page shows; and an article that
 * is signed by its site or by an organization is theirs.
 */
export function authorNames(page: Document, sources: AuthorSources): string {
  const { siteName, isArticle } = sources;
  const { signed, shown, organizations } = namesFrom(page, sources);
  const isPlain = (name: string): boolean => !isGenerated(name) && !isSite(name, siteName);
  const found = firstOf([...signed, ...shown], isPlain);
  const full = found.every(isLogin) ? firstOf(shown, (name) => isPlain(name) && isFullName(name)) : [];
  const people = full.length > 0 ? full : found;
  const site = [...signed, organizations, ...shown]
    .flat()
    .filter((name) => name !== '' && !isGenerated(name));
  return [...new Set(people.length > 0 || !isArticle ? people : site.slice(0, 1))].join(', ');
}

interface Named {
  /** By what the page's data say. */
  signed: string[][];
  /** By what readers see. */
  shown: string[][];
  organizations: string[];
}

/** A page that is no article and names more people tells of what others wrote. */
const mostOfPage = 2;

/** All that the page names as its authors, source by source. */
function namesFrom(page: Document, sources: AuthorSources): Named {
  const { data, meta, heading, lines, isArticle, isThread } = sources;
  const marked = markedAuthors(page, heading);
  const boxed = boxedAuthors(page, heading).filter((name) => isThread || isFullName(name));
  const linked = isThread
    ? []
    : linkedAuthors(page, heading).filter(
        (name) => isArticle || lines.some(({ text }) => text.includes(name)),
      );
  const isOne = isArticle || isThread;
  const isList = !isOne && new Set([...marked, ...boxed]).size > mostOfPage;
  if (isList || /product/i.test(meta.get('og:type'))) return { signed: [], shown: [], organizations: [] };
  const inMeta = firstOf(
    metaNames.map((name) => meta.all(name).map(bylineNames)),
    (name) => isArticle || isFullName(name),
  );
  const inHead = [
    nameInLines(lines, heading),
    ...[marked, boxed, linked].map((names) => one(names, isOne)),
    ...(isArticle ? [labelled(meta), [signOff(page, heading)]] : []),
  ];
  return {
    signed: [
      (data?.authors ?? []).map(bylineNames),
      meta.all('citation_author').map(givenNameFirst),
      ...(isArticle ? [inMeta] : []),
    ],
    shown: isArticle ? inHead : [...inHead, inMeta],
    organizations: (data?.organizations ?? []).map(bylineNames),
  };
}

/** The names of the first source that has some that are wanted. */
function firstOf(sources: readonly (readonly string[])[], isWanted: (name: string) => boolean): string[] {
  const wanted = sources.map((names) => names.filter((name) => name !== '' && isWanted(name)));
  return wanted.find((names) => names.length > 0) ?? [];
}

/** What a page labels for those who share it: `Written by` in one element, the name in the next. */
function labelled(meta: Meta): string[] {
  return ['1', '2'].map((number) =>
    isByline(`${meta.get(`twitter:label${number}`)} `) ? bylineNames(meta.get(`twitter:data${number}`)) : '',
  );
}

function isSite(name: string, siteName: string): boolean {
  return siteName !== '' && lettersOf(name) === lettersOf(siteName);
}

/** What is one piece of writing has one author box first; another page that names several tells of other pages. */
function one(names: readonly string[], isOne: boolean): string[] {
  const [first = ''] = names;
  return isOne || names.every((name) => name === first) ? [first] : [];
}

/** `Lovelace, Ada` as papers cite her. */
function givenNameFirst(name: string): string {
  const [family = '', given, ...more] = name.split(/,\s*/);
  return given && more.length === 0 ? `${given} ${family}` : bylineNames(name);
}

/**
 * A name after the word that leads to it, on its line or on the one before, or in a box that is named for authors. The
 * heads of columns name nobody.
 */
function nameInLines(lines: readonly HeadLine[], heading: Element | undefined): string[] {
  const short = lines.filter(
    ({ text, element }) => text.length < longestLine && !isOthers(element, heading) && !element.closest('th'),
  );
  const names = short.flatMap(({ text, element }, at) => {
    const isNext = isByline(`${short[at - 1]?.text ?? ''} `) && bylineNames(short[at - 1]?.text ?? '') === '';
    const signed = isByline(text) ? text : text.replace(untilDay, '');
    return isByline(signed) || isNext || isInAuthorBox(element) ? [signedNames(signed)] : [];
  });
  const people = names.filter(isPerson);
  return [people.find(isFullName) ?? people[0] ?? ''];
}

/** `March 3, 2024 at 10:15 am`, before the word that leads to a name. */
const untilDay =
  /^.{0,40}?(?:\b\d{4}|\d{1,2}[./]\d{1,2}[./]\d{2})(?:,?\s+(?:at\s+|à\s+|um\s+)?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?)?[\s,|·•–—-]+(?=\p{L})/iu;

/** The names of a byline, without what they are after a comma where that is no name. */
function signedNames(text: string): string {
  const names = bylineNames(text);
  const [first = ''] = names.split(/,\s/);
  return !isPerson(names) && isFullName(first) ? first : names;
}

function isInAuthorBox(element: Element): boolean {
  return [element, element.parentElement, element.parentElement?.parentElement].some(
    (at) => at && isAuthorBox(at),
  );
}
