import { nodeAfter } from '../walk';
import { isOthers } from './others';
import { lettersOf, longestTitle, partRuns, squashTitle, wordsOf } from './title-parts';

/** Fewer words that a page's title has too may be a link of its menu. */
const leastWords = 3;
/** A title stands near the beginning of its page. */
const mostNodes = 1_000;

export interface TitleLine {
  title: string;
  /** What it stands in. */
  element: Element;
}

/**
 * The text of a page without headings that says its title, or the longest part of it: pages from before style sheets set
 * their titles in bold.
 * @param titles what the page's head calls it
 */
export function titleLine(page: Document, titles: readonly string[]): TitleLine | undefined {
  const runs = new Set(titles.flatMap((title) => [...partRuns(title).keys()]));
  let found: TitleLine | undefined;
  let seen = 0;
  for (
    let node: Node | null = page.body;
    node && seen < mostNodes;
    node = nodeAfter(node, page.body), seen++
  ) {
    const element = node.nodeType === 3 ? node.parentElement : null;
    const data = element ? (node as Text).data : '';
    if (!element || data.length > longestTitle || !/\S/.test(data)) continue;
    const title = squashTitle(data);
    const isLonger = title.length > (found?.title.length ?? 0);
    const isWanted = runs.has(lettersOf(title)) && wordsOf(title).length >= leastWords;
    if (isLonger && isWanted && !leadsHome(element) && !isOthers(element, undefined))
      found = { title, element };
  }
  return found;
}

/** The name of a site is a link to its first page. */
function leadsHome(element: Element): boolean {
  const link = element.closest('a[href]');
  return (
    link !== null &&
    /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?(?:[?#]|$)/.test(link.getAttribute('href') ?? '')
  );
}
