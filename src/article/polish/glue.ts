import { isBlock } from '../text-blocks';
import { hasText, nodeAfter } from '../walk';

/** A line of facts is no longer. */
const longestLine = 120;
/** Shorter on the average, they are the letters of one word, which pages move one by one. */
const leastFact = 2;

/**
 * Facts in a row that only the page's styles part, such as a year, a length and a rating: a space between them keeps
 * their words apart. They are elements with nothing between them, of one name and class, or a capital or number begins them
 * where a word or number ends before, as a name and what its bearer does.
 */
export function partFacts(article: Element): void {
  for (const first of [...article.querySelectorAll(firstFact)]) {
    const line = first.parentElement;
    if (!line || line.childElementCount < 2 || line.closest('pre, code, math, p, h1, h2, h3, h4, h5, h6'))
      continue;
    const facts = [...line.childNodes].filter((node) => !isEmpty(node));
    if (facts.length < 2 || facts.some((node) => node.nodeType !== 1)) continue;
    const length = line.textContent.length;
    if (length > longestLine || length < leastFact * facts.length) continue;
    const areAlike = facts.every((fact) => isLike(fact, first));
    if (!areAlike && !facts.every(isFact)) continue;
    for (const [at, fact] of facts.slice(1).entries())
      if (areAlike || areParted(facts[at] ?? null, fact)) line.insertBefore(space(line), fact);
  }
}

const fact = 'span, a, b, strong, em, small, time';
const firstFact = fact.replaceAll(/\w+/g, '$&:first-child');

/** A box for an icon or a dot, which styles draw. */
function isEmpty(node: Node): boolean {
  const element = node as Element;
  return (
    node.nodeType === 1 &&
    !hasText(element) &&
    !/^(?:img|br|math)$/.test(element.localName) &&
    !element.querySelector('img, br, math')
  );
}

function isFact(node: Node): boolean {
  return (node as Element).matches(fact) && (node.textContent ?? '').length >= leastFact;
}

function areParted(before: Node | null, after: Node): boolean {
  const [end, start] = [before?.textContent ?? '', after.textContent ?? ''];
  return /[\p{Ll}\d.!?)”":]$/u.test(end) && /^[\p{Lu}\d]/u.test(start);
}

/** A picture in a paragraph stands between two sentences as a block, though its markup has no space around it. */
export function partSentencesAtPictures(article: Element): void {
  for (const { previousSibling, nextSibling } of article.querySelectorAll('img')) {
    if (previousSibling?.nodeType !== 3 || nextSibling?.nodeType !== 3) continue;
    const after = nextSibling as Text;
    const isParted =
      /[\p{L}\p{N}.!?…)”"]$/u.test((previousSibling as Text).data) && /^\p{Lu}/u.test(after.data);
    if (isParted) after.data = ` ${after.data}`;
  }
}

/**
 * A caption and its credit, or a credit and the label before it, are parted by the page's styles too: a space goes
 * where a sentence or word ends in one element and a capital begins another, unless that only sets some letters apart.
 */
export function partCredits(article: Element): void {
  for (const caption of article.querySelectorAll('figcaption')) {
    let before: Text | undefined;
    for (let node = nodeAfter(caption, caption); node; node = nodeAfter(node, caption)) {
      if (node.nodeType === 3) {
        const text = node as Text;
        if (before && isCredit(before, text)) text.data = ` ${text.data}`;
        if (text.data) before = text;
      } else if (isBlock(node) || (node as Element).localName === 'br') before = undefined;
    }
  }
}

function isCredit(before: Text, text: Text): boolean {
  const isParted = before.parentElement?.matches(part) || text.parentElement?.matches(part);
  return isParted === true && /[\p{Ll}.!?)”"]$/u.test(before.data) && /^\p{Lu}/u.test(text.data);
}

const part = 'span, cite, small';

function isLike(node: Node, first: Element): boolean {
  const { localName, className } = node as Element;
  return localName === first.localName && className === first.className;
}

function space({ ownerDocument }: Element): Text {
  return ownerDocument.createTextNode(' ');
}
