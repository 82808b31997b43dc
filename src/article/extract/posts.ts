import { addTo } from '../add-to';
import type { Measures } from '../measures';
import { nameWords } from '../names';
import { authorOf, dateOf } from './post-parts';
import { postRows } from './post-rows';

/** Words by which forum programs name a post, in the languages that they are written in. */
const postWords = new Set(
  'post posts postbit postbitlegacy postcontainer forumpost message msg reply replies answer comment comments comm question response entry topic cpost onscreen comtr beitrag antwort kommentar windowbg'.split(
    ' ',
  ),
);

/** Posts that do not hold half of what the page says are remarks beside something else. */
const leastShare = 0.4;

/**
 * The posts of a thread in the order of the page, none inside another: the elements of one name that repeats, of which
 * several have an author or a date, that together say most; with prose of other such names beside them, as a question
 * has beside its answers. In old forums, the rows of a table. Empty where no such elements hold a fair part of the
 * page's text.
 */
export function findPosts(page: Measures): Element[] {
  const groups = [...groupsByName(page).values()]
    .map((elements) => groupOf(elements, page))
    .filter(({ posts }) => posts.length > 0)
    .sort((one, other) => weight(other.posts, page) - weight(one.posts, page));
  const main = finest(mainGroup(groups, page), groups, page);
  if (!main) return postRows(page);
  const posts = new Apart(main);
  for (const element of groups.flatMap((group) => group.posts))
    if (page.prose(element) > 0) posts.add(element);
  const found = [...page.elements()].filter((element) => posts.has(element));
  return weight(found, page) < leastShare * page.own(page.root) ? [] : found;
}

/** Elements of one name that may be posts. */
interface Group {
  posts: Element[];
  /** Some of that name stand in others. */
  isNested: boolean;
}

/** Where several name who wrote them, or when, the others of their name are posts too. */
function groupOf(elements: readonly Element[], page: Measures): Group {
  const apart = outermost(elements);
  const signed = apart.filter((element) => isPost(element, page));
  const posts = signed.length > 1 ? apart.filter((element) => page.text(element) >= shortestPost) : signed;
  return { posts, isNested: apart.length < elements.length };
}

/** Part of the text of a thread that its posts hold, where they stand in boxes with the answers to them. */
const mostOfText = 0.9;

/** Answers may stand in one box with what they answer: the group that holds nearly the same text in most posts. */
function finest(main: Group | undefined, groups: readonly Group[], page: Measures): Element[] | undefined {
  if (!main?.isNested) return main?.posts;
  const least = mostOfText * weight(main.posts, page);
  const parts = groups.filter(({ posts, isNested }) => !isNested && weight(posts, page) >= least);
  const [most] = parts.sort((one, other) => other.posts.length - one.posts.length);
  return most && most.posts.length > main.posts.length ? most.posts : main.posts;
}

/** A group of several that each name author and date, or one such post that holds the text; else any of several. */
function mainGroup(groups: readonly Group[], page: Measures): Group | undefined {
  const isWhole = (element: Element): boolean =>
    authorOf(element, page) !== undefined && dateOf(element, page) !== undefined;
  // A post may hide its date in a long line on how often it was changed.
  const whole = groups.filter(({ posts }) => {
    const first = posts.slice(0, 3);
    return first.filter(isWhole).length >= Math.min(2, first.length);
  });
  return (
    whole.find(({ posts }) => posts.length > 1) ??
    whole.find(({ posts }) => weight(posts, page) >= leastShare * page.own(page.root)) ??
    groups.find(({ posts }) => posts.length > 1) ??
    groups[0]
  );
}

/** Elements of which none is inside another. */
class Apart {
  private readonly elements = new Set<Element>();
  private readonly around = new Set<Element>();

  constructor(elements: readonly Element[]) {
    for (const element of elements) this.add(element);
  }

  has(element: Element): boolean {
    return this.elements.has(element);
  }

  /** Adds an element unless it holds one of the others or stands in one. */
  add(element: Element): void {
    if (this.around.has(element) || this.isInside(element)) return;
    this.elements.add(element);
    for (let at = element.parentElement; at && !this.around.has(at); at = at.parentElement)
      this.around.add(at);
  }

  private isInside(element: Element): boolean {
    for (let at: Element | null = element; at; at = at.parentElement) if (this.has(at)) return true;
    return false;
  }
}

/** Elements by each name that speaks of posts, numbers taken out of it: `post_123` is `post_`. */
function groupsByName(page: Measures): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of page.root.querySelectorAll('[class], [id], [itemtype]')) {
    if (page.text(element) === 0) continue;
    for (const name of postNames(element)) addTo(groups, `${element.localName}.${name}`, element);
  }
  return groups;
}

/** No element is called a post by more names: each is looked at as a group of its own. */
const mostNames = 4;

function postNames(element: Element): Set<string> {
  const type = /schema\.org\/(Comment|Answer|Question|DiscussionForumPosting)$/.exec(
    element.getAttribute('itemtype') ?? '',
  );
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${type?.[1] ?? ''}`.split(/\s+/);
  return new Set(
    names
      .filter((name) => nameWords(name).list.some((word) => postWords.has(word.replace(/\d+$/, ''))))
      .map((name) => name.replace(/\d+/g, ''))
      .slice(0, mostNames),
  );
}

/** Those that are in no other, or, where one holds them all, those in it. They are in the order of the page. */
function outermost(elements: readonly Element[]): Element[] {
  const top: Element[] = [];
  for (const element of elements) if (!top.at(-1)?.contains(element)) top.push(element);
  return top.length === 1 && elements.length >= 3 ? outermost(elements.slice(1)) : top;
}

const shortestPost = 10;

function isPost(element: Element, page: Measures): boolean {
  return (
    page.text(element) >= shortestPost &&
    (authorOf(element, page) !== undefined || dateOf(element, page) !== undefined)
  );
}

function weight(posts: readonly Element[], page: Measures): number {
  return posts.reduce((sum, post) => sum + page.own(post), 0);
}
