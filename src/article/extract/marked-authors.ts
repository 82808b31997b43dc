import { bylineNames } from '../bylines';
import { nameWords } from '../names';
import { textBlocks } from '../text-blocks';
import { isOthers } from './others';
import { isFullName } from './person';

const marked = '[itemprop~="author"], [rel~="author"]';
/** With or without a capital: to let case not matter costs five times as much. */
const named = '[class*="uthor"], [class*="yline"], [class*="uteur"], [class*="utor"], [class*="riter"]';

/** Words of a class by which a page names what tells who wrote it. */
const authorWords = new Set(
  'author authors byline writer contributor auteur autor autore autorzy authorname postauthor'.split(' '),
);
/** No more boxes are looked at, and no more lines of each: a page of teasers has hundreds. */
const mostBoxes = 20;
/** Programs write a post's author into the class of all of it; a link in the head names an address. */
const containers = new Set('html body main article link'.split(' '));

const mostLines = 4;
/** No line that names an author is longer. */
const longestLine = 140;
/** `March 3 · Ada Lovelace`, `Ada Lovelace | Writer`. */
const separators = /\s*[|·•]\s*|\s*[–—-]\s/;

/** What says more than a name and a life is not called after its author alone. */
const mostText = 2_000;

/** The names that the page's markup gives for its author; where it gives several, the page is a list of others' work. */
export function markedAuthors(page: Document, heading?: Element): string[] {
  return namesIn(page, heading, marked, () => true);
}

/** The names in boxes that are called after authors. */
export function boxedAuthors(page: Document, heading?: Element): string[] {
  return namesIn(page, heading, named, isAuthorBox);
}

/** Parts of addresses under which a site tells of those who write for it. */
const authorPaths =
  /\/(?:authors?|auteure?s?|autor(?:e|es|in|en|i|zy)?|autori|redakteure?|writers?|contributors?|columnists?)\/[^/?#]+\/?(?:[?#]|$)/i;

/** The names that lead to a page of their own under such an address. */
export function linkedAuthors(page: Document, heading?: Element): string[] {
  const selector = ['/aut', '/redakteur', '/writer', '/contributor', '/columnist']
    .map((path) => `a[href*="${path}"]`)
    .join();
  return namesIn(page, heading, selector, (link) => authorPaths.test(link.getAttribute('href') ?? '')).filter(
    isFullName,
  );
}

/** True for an element that is called after who wrote the page. */
export function isAuthorBox(element: Element): boolean {
  return nameWords(element.getAttribute('class')).list.some((word) => authorWords.has(word));
}

function namesIn(
  page: Document,
  heading: Element | undefined,
  selector: string,
  isWanted: (element: Element) => boolean,
): string[] {
  const boxes = [...page.querySelectorAll(selector)]
    .filter((element) => !containers.has(element.localName) && isWanted(element))
    .slice(0, mostBoxes);
  return boxes
    .filter((box) => (box.textContent ?? '').length <= mostText && !isOthers(box, heading))
    .map(nameOf)
    .filter(Boolean);
}

/** The name that is marked within the box, else its first line that names somebody. */
function nameOf(box: Element): string {
  const within = box.querySelector('[itemprop~="name"]');
  const value = box.getAttribute('content') || within?.getAttribute('content');
  if (value) return bylineNames(value);
  let first = '';
  for (const { text, nodes } of textBlocks(within ?? box).slice(0, mostLines)) {
    const parts = [text, ...text.split(separators), ...nodes.map(({ data }) => data.trim())];
    for (const part of text.length > longestLine ? [] : new Set(parts)) {
      const name = bylineNames(part);
      if (isFullName(name)) return name;
      first ||= name;
    }
  }
  return first;
}
