import { nameWords } from '../names';

/** Words of a class or id by which a box says that it tells of something else than the article that it stands beside. */
const besideWords =
  /-(?:comments?|commentlist|replies|quote|blockquote|testimonials?|reviews?|related|recommended|recirc|sidebar)-/;
/** Those of a list of articles, and of a page's frame: around a box, they tell the same of it. */
const frameWords = /-(?:teaser|card|cards|nav|menu|carousel|slider)-/;

/**
 * True for an element that belongs to what stands beside the article: a comment, a review, a list of other articles. What
 * holds the article's heading too tells nothing of it.
 */
export function isOthers(element: Element, heading: Element | undefined): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (heading && at.contains(heading)) return false;
    const { isOther, frames } = tellsOf(at);
    if (isOther || (frames && at !== element)) return true;
  }
  return false;
}

interface Tells {
  isOther: boolean;
  /** What it holds belongs to something else. */
  frames: boolean;
}

/** What an element tells by itself. The boxes that are asked for stand in the same few others. */
const known = new WeakMap<Element, Tells>();

function tellsOf(element: Element): Tells {
  const before = known.get(element);
  if (before) return before;
  const { joined } = nameWords(`${element.getAttribute('class') ?? ''} ${element.id}`);
  const isOther =
    /^(?:nav|blockquote)$/.test(element.localName) ||
    isPageFooter(element) ||
    /schema\.org\/(?:Comment|Review|Answer)/.test(element.getAttribute('itemtype') ?? '') ||
    besideWords.test(joined);
  const tells = { isOther, frames: frameWords.test(joined) };
  known.set(element, tells);
  return tells;
}

/** An article's own footer may tell who wrote it. */
function isPageFooter(element: Element): boolean {
  return element.localName === 'footer' && !element.parentElement?.closest('article, main');
}
