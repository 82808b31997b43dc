import { textBlocks } from '../text-blocks';
import type { StructuredData } from './json-ld';

/** Their authors did not begin the thread. */
const others = '[itemtype*="Comment"], [itemtype*="Answer"], [itemprop~="comment"]';

/** No login is longer; what is, is a name with its ranks. */
const longestName = 40;

/** Who asked the question or began the thread, as its data or the mark of its first post name them; else empty. */
export function poster(page: Document, data: StructuredData | undefined): string {
  const [named] = data?.isArticle ? data.authors : [];
  if (named) return named;
  for (const marked of page.querySelectorAll('[itemprop~="author"]')) {
    if (marked.closest(others)) continue;
    const within = [
      ...marked.querySelectorAll('[itemprop~="name"]'),
      ...marked.querySelectorAll('a[href]'),
      marked,
    ];
    const name = within.map(nameOf).find((text) => text !== '' && text.length <= longestName);
    if (name) return name;
  }
  return '';
}

/** The first word or words of an element, up to a number of its own: `ada 1,204 posts`. */
function nameOf(element: Element): string {
  const [line] = textBlocks(element);
  const text = element.getAttribute('content') || line?.text || '';
  return text.replace(/\s\d[\d,.k]*(?:\s.*)?$/u, '').trim();
}
