import { buttons } from '../anchors';
import { screenReaderNames } from '../names';
import { blockTexts } from '../text-blocks';
import { lettersOf, longestTitle, squashTitle } from './title-parts';

export interface Heading {
  element: Element;
  /** What it says, without the label before it and its buttons. */
  text: string;
  /** All that is in it, the same, and each line of it. */
  lines: string[];
}

/**
 * The page's headings of the first two ranks; of one that holds the page, its beginning.
 * @param names what the site goes by, as letters and digits: a heading that says no more is left out
 */
export function headingsOf(page: Document, names: readonly string[]): Heading[] {
  return [...page.querySelectorAll('h1, h2')]
    .map((element) => {
      const all = linesOf(element);
      const said = all.join(' ');
      const lines = said.length < longestLine ? seenLines(element) : all;
      const seen = lines.join(' ');
      const whole = withoutLabel(said, element);
      const text = seen === said ? whole : withoutLabel(seen, element);
      return { element, text, lines: [whole, text, ...lines] };
    })
    .filter(({ text }) => lettersOf(text) !== '' && !names.includes(lettersOf(text)));
}

/** Buttons within a heading, and what only decorates it, as the letters that a page moves one by one. */
const decoration = `button, ${buttons}, [aria-hidden="true"], [data-lisible-hidden]`;
/** Words for screen readers that lead to those that are seen: `Collection: ` before its name. */
const unseen = screenReaderNames.map((name) => `.${name}`).join();

/** What says more holds more than a heading. */
const longestLine = 300;

/** The lines of a heading that are seen; where none is, those that are heard. */
function seenLines(heading: Element): string[] {
  return (
    [`${decoration}, ${unseen}`, decoration, '']
      .map((without) => linesOf(heading, without))
      .find((lines) => lines.length > 0) ?? []
  );
}

function linesOf(heading: Element, without = ''): string[] {
  return blockTexts(heading, { most: longestTitle, without }).map((text) =>
    text.slice(0, longestTitle).replace(signs, ''),
  );
}

/** Signs of a link to the heading itself, icons of a font of the page, and places where its words may be parted. */
const signs = /\s*[¶🔗\uE000-\uF8FF]+$|^[\uE000-\uF8FF]+\s*|\s+#$|\u00AD|\u200B/gu;

/** What stands before the title in an element of its own: the prefix of a thread, a day, the subject of a newspaper. */
const labels =
  'time, [class*="label"], [class*="prefix"], [class*="badge"], [class*="flair"], [class*="kicker"], [class*="roofline"], [class*="eyebrow"], [class*="overline"]';

function withoutLabel(text: string, heading: Element): string {
  const label = squashTitle(heading.querySelector(labels)?.textContent ?? '');
  return label && text.startsWith(label) ? text.slice(label.length).trim() || text : text;
}
