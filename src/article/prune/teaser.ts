import type { Measures } from '../measures';
import { blockTexts } from '../text-blocks';
import { squash } from './evidence';
import { says } from './words';

/** No beginning of another text is longer, nor a title shorter, in characters; with signs for words, it has fewer. */
const longestTeaser = 800;
const shortestTitle = 15;
const shortestOfSigns = 6;
/** A day, a number or a section may stand before the title. */
const mostBefore = 40;
/** With fewer, a line has no room for a text beside its title. */
const leastRest = 15;

/** The beginning of another text: its title, which leads there, and what is said of it. */
export function isEntry(element: Element, page: Measures): boolean {
  return titleOf(element, page) !== undefined;
}

/** What holds a day, by its name. */
const days = 'time, [class*="date"], [class*="Date"]';

/** The same where what is said breaks off or bears a day, as nothing does that is said for itself. */
export function isTeaser(element: Element, page: Measures): boolean {
  const title = titleOf(element, page);
  if (!title) return false;
  const text = squash(element.textContent);
  return (
    breaksOff(element, text) ||
    leadsOn(element, title) ||
    element.querySelector(days) !== null ||
    hasDay(text)
  );
}

function titleOf(element: Element, page: Measures): Element | undefined {
  const [text, own] = [page.text(element), page.own(element)];
  if (text > longestTeaser || own < leastRest || text - own < shortestOfSigns) return undefined;
  const title = [...element.querySelectorAll('a[href]')].find((link) => isTitle(link, page));
  const isFirst = title && squash(element.textContent).indexOf(squash(title.textContent)) <= mostBefore;
  return isFirst ? title : undefined;
}

/** A link to more of it leads to the same page as its title. */
function leadsOn(element: Element, title: Element): boolean {
  const href = title.getAttribute('href');
  return [...element.querySelectorAll('a[href]')].some(
    (link) => link.getAttribute('href') === href && says(squash(link.textContent), 'action'),
  );
}

/** It leads to another page: pictures and places in the page have links too, and who wrote a comment. */
function isTitle(link: Element, page: Measures): boolean {
  const href = link.getAttribute('href') ?? '';
  if (/^(?:#|javascript:|mailto:)|\.(?:jpe?g|png|gif|webp|pdf)(?:[?#]|$)/i.test(href)) return false;
  const text = squash(link.textContent);
  const isLong = page.text(link) >= shortestTitle && text.includes(' ');
  return isLong || (page.text(link) >= shortestOfSigns && /[\u3040-\u9fff\uac00-\ud7a3]/.test(text));
}

/** Its last words, or those of a part of it, are dots, or a link to more. */
function breaksOff(element: Element, text: string): boolean {
  if (text.includes('...') || text.includes('…'))
    if (blockTexts(element).some((part) => /(?:…|\.\.\.)$/.test(part))) return true;
  const last = [...element.querySelectorAll('a[href]')].at(-1);
  const label = squash(last?.textContent ?? '');
  if (/(?:…|\.\.\.|>>|»)\s*$/.test(text)) return true;
  if (label === '' || !text.endsWith(label)) return false;
  return says(label, 'action') || /(?:…|\.\.\.)\s*$/.test(text.slice(0, -label.length));
}

/** With its year, in figures, or as an hour. */
function hasDay(text: string): boolean {
  return /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}:\d{2}\b|\b(?:19|20)\d\d\s*[年년]/.test(text);
}
