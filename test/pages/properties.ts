import type { CoreReading } from '../../bench/core';
import type { CorePage } from '../../bench/core-page';
import { addressInMarkup } from '../../bench/page-files';
import { type Article, isRefusal } from '../../src/article/article';
import { sourceOf } from './fixture';
import { pageTexts, words } from './page-words';

/** Gives what speaks against it in a reading, nothing where it holds. */
export type Property = (page: PageReading, core: CorePage) => Promise<string[]> | string[];

/** What holds for a reading of any page. */
export const properties: Record<string, Property> = {
  'invents no word and keeps their order': ({ text, blocks, tabs }) => {
    const page = words(blocks.join('\n'));
    // What a tab says is written over its panel.
    const lines = text.split('\n').filter((line) => !tabs.includes(line));
    let at = 0;
    return words(lines.join('\n')).filter((word) => {
      const found = page.indexOf(word, at);
      if (found !== -1) at = found + 1;
      // Where a neighbour in the same line went, less than a whole word of the page may be left.
      return found === -1 && !page.slice(at).some((whole) => whole.includes(word));
    });
  },

  'says of every text of the page where it went': ({ article, text, nodes }) => {
    const kept = unspaced(text);
    const told = [kept, ...article.removed.map(({ text }) => unspaced(text))].join('\n');
    const isKept = (node: string): boolean => node.length >= leastTold && kept.includes(unspaced(node));
    const [first, last] = [nodes.findIndex(isKept), nodes.findLastIndex(isKept)];
    return nodes.filter((node, index) => {
      const isInArticle = index > first && index < last;
      return (isInArticle || node.length >= leastTold) && !told.includes(unspaced(node));
    });
  },

  'tells nothing as removed that it kept': ({ article, text, blocks }) => {
    const [kept, page] = [unspaced(text), unspaced(blocks.join(''))];
    const isOnce = (told: string): boolean => page.indexOf(told) === page.lastIndexOf(told);
    return article.removed
      .map(({ text }) => text)
      .filter((told) => told.length >= leastTold && kept.includes(unspaced(told)) && isOnce(unspaced(told)));
  },

  'reads its own reading view unchanged': async ({ article, text, safeHtml }, core) => {
    const again = await core.read(readingView(article, safeHtml), article.url);
    return again.text === text ? [] : difference(text, again.text);
  },

  'is the same when it is sanitized part by part': async ({ article, safeHtml }, core) => {
    const joined = await core.sanitizeInParts(article.html, article.url, shortPart);
    return joined === safeHtml ? [] : ['not the same', ...difference(safeHtml, joined)];
  },
};

/** Characters of a part, so few that each page has many. */
const shortPart = 500;

/** Shorter texts around the article are labels, which are not told one by one. */
const leastTold = 25;

export interface PageReading extends CoreReading {
  article: Article;
  /** Texts of all of the page's blocks. */
  blocks: string[];
  /** Texts of its tabs. */
  tabs: string[];
  /** Texts of the page's text nodes, but for those that it hides. */
  nodes: string[];
}

/** A reading of a fixture with what the properties compare it with; nothing for a page that gives no article. */
export async function readFixture(slug: string, core: CorePage): Promise<PageReading | undefined> {
  const source = await sourceOf(slug);
  const reading = await core.read(source, addressInMarkup(source));
  const article = reading.reading;
  if (isRefusal(article)) return undefined;
  const texts = (of: Parameters<typeof pageTexts>[1]) =>
    core.run((page) => page.evaluate(pageTexts, source, of));
  return {
    ...reading,
    article,
    blocks: await texts('whole page by blocks'),
    tabs: await core.run((page) => page.evaluate(tabsOf, source)),
    nodes: await texts('seen page by nodes'),
  };
}

function tabsOf(source: string): string[] {
  const page = new DOMParser().parseFromString(source, 'text/html');
  return [...page.querySelectorAll('[role="tab"]')].map((tab) => (tab.textContent ?? '').trim());
}

function readingView({ title, lang, dir }: Article, html: string): string {
  const heading = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><title>${heading}</title></head>
    <body><main><article><h1>${heading}</h1>${html}</article></main></body></html>`;
}

/** Without white space and the characters that take no place, which nobody misses. */
function unspaced(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, '');
}

/** Lines of one text that are not in the other. */
function difference(one: string, other: string): string[] {
  const [before, after] = [one.split('\n'), other.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `lost: ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `new: ${line}`),
  ];
}
