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
  for (const { text } of textBlocks(within ?? box).slice(0, mostLines)) {
    for (const part of text.length > longestLine ? [] : new Set([text, ...text.split(separators)])) {
      const name = bylineNames(part);
      if (isFullName(name)) return name;
      first ||= name;
    }
  }
  return first;
}
