import { askedOnce } from '../asked-once';
import type { Measures } from '../measures';
import { nameWords } from '../names';

const authorWords = new Set(
  'author username user poster postername nick nickname member creator by autor auteur membre benutzer owner name'.split(
    ' ',
  ),
);
const bodyWords = new Set(
  'body content text message msg postbody cooked entry prose postcontent posttext messagetext markdown post bbwrapper usertext'.split(
    ' ',
  ),
);
const profileAddress =
  /(?:\/|^)(?:users?|u|members?|profiles?|people|author|@[\w.-]+)(?:[/.?=-]|$)|(?:member|profile|user)\.php|action=profile/i;

/** No name is longer, and no date. */
const longestName = 40;
const longestDate = 50;
/** … nor the line that tells it, with its label and the title of the post. */
const longestLine = 90;

/** A day or an hour as a text of its own: `12.03.2024, 09:03`, `Mar 3, 2024`, `3 days ago`. */
const dateText =
  /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?\s+\p{L}{3,}\.?,?\s+\d{4}|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:\d{4}|['’]\d{2})|\d{4}年|\d+\s?(?:min|h|hour|hr|day|week|month|year)\w*\s+ago|il y a \d+|vor \d+|hace \d+|\d{1,2}:\d{2}/u;

/** The element that names who wrote a post. */
export const authorOf = askedOnce((post, page): Element | undefined => {
  const isName = (element: Element): boolean => page.text(element) > 1 && page.text(element) <= longestName;
  const marked = partsOf(
    post,
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]',
  );
  // A mark around a name and its ranks holds the name as a link.
  const linked = marked.flatMap((element) => [...element.querySelectorAll('a[href]')]);
  const author =
    marked.find(isName) ??
    linked.find(isName) ??
    partsOf(post, '[class], a[href]').find(
      (element) =>
        isName(element) && (isNamed(element, authorWords) || isProfile(element)) && !hasDate(element),
    );
  // A short name has room for ranks and figures beside it in its box.
  return (
    [...(author?.querySelectorAll('a[href]') ?? [])].find((link) => isName(link) && isProfile(link)) ?? author
  );
});

/** The element that tells when a post was written. */
export const dateOf = askedOnce((post, page): Element | undefined => {
  const [time] = partsOf(post, 'time, [itemprop~="datePublished"], [itemprop~="dateCreated"]');
  if (time && page.text(time) > 0) return time;
  const dated = partsOf(post, '*').filter(
    (element) =>
      element.childElementCount <= 2 &&
      page.text(element) <= longestLine &&
      page.text(element) > 3 &&
      hasDate(element),
  );
  const isInnermost = (element: Element): boolean =>
    !dated.some((other) => other !== element && element.contains(other));
  return (
    dated.find((element) => page.text(element) <= longestDate && isInnermost(element)) ??
    dated.find(isInnermost)
  );
});

/** Elements of a post without those of the remarks on it. */
function partsOf(post: Element, selector: string): Element[] {
  const remarks = remarksOf(post);
  const parts = [...post.querySelectorAll(selector)];
  return remarks ? parts.filter((part) => !remarks.contains(part)) : parts;
}

/** The box of the remarks on a post; what is named so itself has none. */
function remarksOf(post: Element): Element | undefined {
  if (isRemark(post)) return undefined;
  return [...post.querySelectorAll('[class*="comment"]')].find(isRemark);
}

/**
 * What each post of a thread says: the part named as its body, where that holds a fair part of its text, else the part
 * that holds nearly all. In a post of few words the lines beside it weigh as much: there it is the part that bears the
 * name of the bodies that say most.
 */
export function bodiesOf(posts: readonly Element[], page: Measures): Element[] {
  const bodies = posts.map((post) => innermost(namedBody(post, page) ?? post, page));
  const usual = usualName(bodies, page);
  return bodies.map((body, at) => {
    const like = [...(posts[at]?.querySelectorAll('[class]') ?? [])].find(
      (element) => nameOf(element) === usual && page.text(element) > 0,
    );
    const isBesideLines = like && (!body.contains(like) || page.text(body) - page.text(like) <= longestLine);
    return isBesideLines ? innermost(like, page) : body;
  });
}

function namedBody(post: Element, page: Measures): Element | undefined {
  const remarks = remarksOf(post);
  const named = [...post.querySelectorAll('[class], [itemprop], article')].filter(
    (element) => isBody(element) && !remarks?.contains(element) && !isBesideRemarks(element, remarks, page),
  );
  const stated = largestOf(named.filter(isStatedBody), page);
  if (stated && page.text(stated) > 0) return stated;
  // Who wrote a post stands beside what it says: what holds both is the post.
  const author = authorOf(post, page);
  const apart = named.filter((element) => !author || !element.contains(author));
  const largest = largestOf(apart, page) ?? largestOf(named, page);
  if (!largest) return undefined;
  // Beside a post its writer's box may list all that he owns.
  const asides = [...post.querySelectorAll('aside')].filter((aside) => !aside.contains(largest));
  const beside = asides.reduce((sum, aside) => sum + page.text(aside), 0);
  return page.text(largest) >= 0.4 * (page.text(post) - beside) ? largest : undefined;
}

function largestOf(elements: readonly Element[], page: Measures): Element | undefined {
  return [...elements].sort((one, other) => page.text(other) - page.text(one))[0];
}

/** The name of an element, or of the nearest around it that has one, without the number of its post. */
function nameOf(element: Element): string {
  const named = element.closest('[class]') ?? element;
  return `${named.localName} ${named.className.replace(/\d+/g, '')}`;
}

/** The name of those that together say most, where several bear it. */
function usualName(bodies: readonly Element[], page: Measures): string | undefined {
  const said = new Map<string, { times: number; length: number }>();
  for (const body of bodies) {
    const { times, length } = said.get(nameOf(body)) ?? { times: 0, length: 0 };
    said.set(nameOf(body), { times: times + 1, length: length + page.text(body) });
  }
  const [most] = [...said].sort((one, other) => other[1].length - one[1].length);
  return most && most[1].times > 1 ? most[0] : undefined;
}

/** Goes down as long as one child holds nearly all. */
function innermost(element: Element, page: Measures): Element {
  let at = element;
  for (let next = mainChild(at, page); next; next = mainChild(at, page)) at = next;
  return at;
}

function mainChild(element: Element, page: Measures): Element | undefined {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    const holdsMost = page.text(child) >= 0.8 * page.text(element);
    if (holdsMost && !/^(?:p|ul|ol|li|blockquote|pre|table)$/.test(child.localName)) return child;
  }
  return undefined;
}

function isBody(element: Element): boolean {
  return isStatedBody(element) || isNamed(element, bodyWords);
}

/** The data of the post say so. */
function isStatedBody(element: Element): boolean {
  return /\b(?:text|articleBody)\b/.test(element.getAttribute('itemprop') ?? '');
}

/** Remarks on a post, which stand under it. */
function isRemark(element: Element): boolean {
  return isNamed(element, remarkWords);
}

const remarkWords = new Set(['comments', 'commentlist']);

/** Holds hardly more than the remarks. */
function isBesideRemarks(element: Element, remarks: Element | undefined, page: Measures): boolean {
  if (!remarks || !element.contains(remarks)) return false;
  return page.text(element) - page.text(remarks) < 0.2 * page.text(element);
}

function isNamed(element: Element, words: ReadonlySet<string>): boolean {
  return nameWords(element.getAttribute('class')).list.some((word) => words.has(word));
}

function isProfile(element: Element): boolean {
  return element.localName === 'a' && profileAddress.test(element.getAttribute('href') ?? '');
}

function hasDate(element: Element): boolean {
  return dateText.test(element.textContent ?? '');
}
