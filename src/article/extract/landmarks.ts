import type { Strategy } from './strategy';

const landmarks = '[itemprop="articleBody"], article, main, [role="main"]';

/** What the page itself calls its article or its main part; the one with most text, whole. */
export const landmark: Strategy = {
  name: 'landmark',
  find(document) {
    const marked = [...document.querySelectorAll(landmarks)].map((element) => ({
      element,
      length: length(element),
    }));
    const [best] = marked.sort((one, other) => other.length - one.length);
    return best && { strategy: this.name, element: best.element, title: '', byline: '' };
  },
};

/** The whole page, where nothing else is found: a plain text, a list of paragraphs without any box. */
export const wholeBody: Strategy = {
  name: 'body',
  find: (document) => ({ strategy: 'body', element: document.body, title: '', byline: '' }),
};

function length(element: Element): number {
  return (element.textContent ?? '').trim().length;
}
