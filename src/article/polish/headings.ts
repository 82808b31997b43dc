import { bareText } from '../file-names';
import { holdsBlock, squash } from '../text-blocks';
import { firstText, hasText } from '../walk';
import { isPlace } from './links';
import type { PolishOptions, TakeOut } from './polish';
import { renamed } from './renamed';

const selector = 'h1, h2, h3, h4, h5, h6';

/** How mail and forums begin the title of an answer. */
const reply = /^\s*(?:re|aw|antw|odp|sv|vs|ynt|отв|回复|回覆|返信)\s*[:：]\s*/iu;

/**
 * The first headings that only repeat the title go, and the others start at the second rank, below the title. One that
 * leads to a place in its own page leads nowhere.
 */
export function polishHeadings(article: Element, { title, baseUrl }: PolishOptions, takeOut: TakeOut): void {
  const first = [...article.querySelectorAll(selector)].slice(0, mostAbove);
  for (const [at, heading] of first.entries()) {
    if (!beginsLike(heading, title) || !isSame(heading.textContent ?? '', title)) continue;
    if (isAll(heading, article)) continue;
    if (at < 2 || first.slice(0, at).every(isLabel))
      takeOut(heading, 'title-repeated', 'It repeats the title.');
  }
  for (const heading of article.querySelectorAll(selector))
    if (answers(heading, title)) takeOut(heading, 'title-repeated', 'It repeats the title.');
  for (const heading of innermost(article)) unlink(heading, baseUrl);
  const headings = [...article.querySelectorAll(selector)];
  const top = Math.min(...headings.map(rank));
  if (top === 1) for (const heading of headings) renamed(heading, `h${Math.min(6, rank(heading) + 1)}`);
}

/** Headings among which the title is looked for; no label above it, as of the section of a newspaper, is longer. */
const mostAbove = 4;
const longestLabel = 40;

/** Characters beyond which a heading is an opening, or a quotation, that the page sets in large letters. */
const longestHeading = 200;

/** What is too long for a heading is a paragraph. */
export function paragraphLongHeadings(article: Element): void {
  for (const heading of innermost(article))
    if (squash(heading.textContent).length > longestHeading) becomeParagraph(heading);
}

/** Markup without ends has headings within headings, a page in each. */
function innermost(article: Element): Element[] {
  return [...article.querySelectorAll(selector)].filter((heading) => !heading.querySelector(selector));
}

function becomeParagraph(heading: Element): void {
  if (holdsBlock(heading)) heading.replaceWith(...heading.childNodes);
  else renamed(heading, 'p');
}

/** Pages let their headings lead to themselves, or back to their contents. */
function unlink(heading: Element, baseUrl: string): void {
  // One that has all of the words is the first that has any.
  const link = [...heading.querySelectorAll('a[href*="#"]')].find(hasText);
  if (!link || squash(link.textContent) !== squash(heading.textContent)) return;
  if (!isPlace(link.getAttribute('href') ?? '', baseUrl)) return;
  if (link.id) link.removeAttribute('href');
  else link.replaceWith(...link.childNodes);
}

function isLabel(heading: Element): boolean {
  return heading.textContent.trim().length <= longestLabel;
}

/** A post may say nothing but its title. */
function isAll(heading: Element, article: Element): boolean {
  for (let at = heading; at !== article && at.parentNode; at = at.parentNode as Element)
    for (const beside of at.parentNode.childNodes)
      if (
        beside !== at &&
        (beside.nodeType === 3 ? /\S/.test((beside as Text).data) : hasText(beside as Element))
      )
        return false;
  return true;
}

/** `Re: ` and the title; the first text of a heading tells of most that they are none. */
function answers(heading: Element, title: string): boolean {
  return reply.test(firstText(heading)) && isSame((heading.textContent ?? '').replace(reply, ''), title);
}

const rank = (heading: Element): number => Number(heading.localName[1]);

/** The first text of a heading tells of most that they say something else. */
function beginsLike(heading: Element, title: string): boolean {
  return bareText(title).startsWith(bareText(firstText(heading)));
}

function isSame(one: string, other: string): boolean {
  return bareText(one) !== '' && bareText(one) === bareText(other);
}
