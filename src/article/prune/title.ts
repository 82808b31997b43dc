import { squash } from './evidence';

/** Characters of a heading by which it is known for the page's, and of one in signs for words. */
const leastTitle = 15;
const leastOfSigns = 6;

/** The page's own heading, of whatever rank: pages name by what they are or have the box that holds the text too. */
export function holdsTitle(element: Element): boolean {
  const title = squash(element.ownerDocument.title).toLowerCase();
  return [...element.querySelectorAll('h1, h2, h3')].some((heading) => {
    const text = squash(heading.textContent).toLowerCase();
    const least = /[\u3040-\u9fff\uac00-\ud7a3]/.test(text) ? leastOfSigns : leastTitle;
    return heading.localName === 'h1' || (text.length >= least && title.includes(text));
  });
}
