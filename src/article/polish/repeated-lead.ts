import { bareText } from '../file-names';
import { isApart, textUpTo } from './lines-above';
import type { PolishOptions, TakeOut } from './polish';

/** Letters of a sentence that is not said twice by chance. */
const leastSaid = 30;
/** Paragraphs up to the lead, and behind it up to the one that says the same. */
const mostAbove = 3;
const mostBehind = 2;
/** Characters of a paragraph in markup; one that is longer is no lead, and is not read. */
const longest = 4_000;

/**
 * News sites set the first sentences of a text above it once more: the lead goes where one of the next paragraphs, in a box
 * of the text, says all of it. In a thread that may be a quotation, and in one box with it a refrain.
 */
export function dropRepeatedLead(article: Element, { isThread }: PolishOptions, takeOut: TakeOut): void {
  if (isThread) return;
  const first = openingOf(article);
  for (const [at, { paragraph, said }] of first.slice(0, mostAbove).entries()) {
    if (said.length < leastSaid || paragraph.querySelector('img')) continue;
    const behind = first.slice(at + 1, at + 1 + mostBehind);
    if (!behind.some((next) => next.said.includes(said) && isElsewhere(next.paragraph, paragraph))) continue;
    takeOut(paragraph, 'text-repeated', 'The article says the same in another place.');
    return;
  }
}

function openingOf(article: Element): { paragraph: Element; said: string }[] {
  const first: { paragraph: Element; said: string }[] = [];
  for (const paragraph of article.querySelectorAll('p')) {
    if (isApart(paragraph)) continue;
    first.push({ paragraph, said: bareText(textUpTo(paragraph, longest) ?? '') });
    if (first.length === mostAbove + mostBehind) break;
  }
  return first;
}

function isElsewhere(one: Element, other: Element): boolean {
  return one.parentElement !== other.parentElement;
}
