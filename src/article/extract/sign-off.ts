import { rightMark } from '../anchors';
import { bylineNames } from '../bylines';
import { squash } from '../text-blocks';
import { isOthers } from './others';
import { isFullName } from './person';

/** The text is above: a page of teasers has no paragraphs of this length before a name. */
const leastText = 100;
const leastParagraphs = 2;
/** No name is longer. */
const longestName = 60;
/** No more paragraphs are looked at from the end: an editor may follow, or a note. */
const mostLast = 3;

/** Who signs an article below its text, on the right, without a word that leads to the name. */
export function signOff(page: Document, heading: Element | undefined): string {
  for (const article of page.querySelectorAll('article, [itemprop~="articleBody"]')) {
    if (isOthers(article, heading)) continue;
    const paragraphs = [...article.querySelectorAll('p')];
    const last = paragraphs.slice(-mostLast).find((one) => isSignature(one));
    const before = last ? paragraphs.slice(0, paragraphs.indexOf(last)) : [];
    const isBelowText =
      before.filter((one) => (one.textContent ?? '').length >= leastText).length >= leastParagraphs &&
      paragraphs.slice(before.length + 1).every((one) => (one.textContent ?? '').length < leastText);
    if (last && isBelowText) return bylineNames(squash(last.textContent));
  }
  return '';
}

/** In a script with capitals, for in one without a short line looks the same; some of those are written from the right. */
function isSignature(paragraph: Element): boolean {
  const text = squash(paragraph.textContent);
  const isName = text.length <= longestName && /^\p{Lu}/u.test(text) && isFullName(bylineNames(text));
  return isName && paragraph.hasAttribute(rightMark) && !paragraph.closest('figure, li, td');
}
