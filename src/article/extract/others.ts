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
    if (/^(?:nav|blockquote)$/.test(at.localName) || isPageFooter(at)) return true;
    if (/schema\.org\/(?:Comment|Review|Answer)/.test(at.getAttribute('itemtype') ?? '')) return true;
    const { joined } = nameWords(`${at.getAttribute('class') ?? ''} ${at.id}`);
    if (besideWords.test(joined) || (at !== element && frameWords.test(joined))) return true;
  }
  return false;
}

/** An article's own footer may tell who wrote it. */
function isPageFooter(element: Element): boolean {
  return element.localName === 'footer' && !element.parentElement?.closest('article, main');
}
