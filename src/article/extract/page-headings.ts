import { blockTexts } from '../text-blocks';
import { lettersOf, longestTitle, squashTitle } from './title-parts';

export interface Heading {
  element: Element;
  /** What it says, without the label before it. */
  text: string;
  /** The same, and each line of it. */
  lines: string[];
}

/**
 * The page's headings of the first two ranks; of one that holds the page, its beginning.
 * @param names what the site goes by, as letters and digits: a heading that says no more is left out
 */
export function headingsOf(page: Document, names: readonly string[]): Heading[] {
  return [...page.querySelectorAll('h1, h2')]
    .map((element) => {
      const lines = blockTexts(element, longestTitle).map((text) =>
        text.slice(0, longestTitle).replace(signs, ''),
      );
      const text = withoutLabel(lines.join(' '), element);
      return { element, text, lines: [text, ...lines] };
    })
    .filter(({ text }) => lettersOf(text) !== '' && !names.includes(lettersOf(text)));
}

/** Signs of a link to the heading itself, and places where its words may be parted. */
const signs = /\s*[¶🔗]+$|\s+#$|\u00AD|\u200B/gu;

/** What stands before the title in an element of its own: the prefix of a thread, a day. */
const labels = 'time, [class*="label"], [class*="prefix"], [class*="badge"], [class*="flair"]';

function withoutLabel(text: string, heading: Element): string {
  const label = squashTitle(heading.querySelector(labels)?.textContent ?? '');
  return label && text.startsWith(label) ? text.slice(label.length).trim() || text : text;
}
