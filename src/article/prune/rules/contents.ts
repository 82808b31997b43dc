import { askedOnce } from '../../asked-once';
import { bareText } from '../../file-names';
import type { Measures } from '../../measures';
import { climb } from '../climb';
import { squash } from '../evidence';
import type { Rule } from '../rule';
import { says } from '../words';

/** Fewest headings that such a list names, and the part of its links that do. */
const fewestNamed = 3;
const leastNamed = 0.7;
/** Signs that hold no text of their own. */
const leastLinked = 0.85;
/** Characters of a label over the list. */
const longestLabel = 50;

const headings = (names: readonly string[]): string =>
  names.map((name) => `<h2 id="${name}">${name} lamps</h2><p>They are lit at dusk.</p>`).join('');

const lamps = ['Oil', 'Gas', 'Arc'];
const links = lamps
  .map((name, index) => `<li><a href="#${name}">${index + 1}. ${name} lamps</a></li>`)
  .join('');
const left = lamps.map((name) => `${name} lamps They are lit at dusk.`).join(' ');

export const contentsRules: Rule[] = [
  {
    name: 'contents-list',
    why: 'A list of the headings of the page.',
    tags: ['ul', 'ol'],
    isNoise: namesHeadings,
    extend: (list, page) => withLabel(list, page),
    examples: [
      [`<div><p>In this article</p><ul>${links}</ul></div>${headings(lamps)}`, left],
      [`<p>Text.</p><h2>Table des matières</h2><ol>${links}</ol>${headings(lamps)}`, `Text. ${left}`],
      [`<h2>Inhalt</h2><ul>${links}</ul><p>Text.</p>${headings(lamps)}`, `Text. ${left}`],
      [`<p>目次</p><ol>${links}</ol><p>本文。</p>${headings(lamps)}`, `本文。 ${left}`],
      [`<h2>Lit again</h2><ul>${links}</ul><p>Text.</p>${headings(lamps)}`, `Lit again Text. ${left}`],
      [
        `<h2>Lamps that we sell</h2><ul>${lamps.map((name) => `<li><a href="/${name}">${name} lamps</a></li>`).join('')}</ul>${headings(lamps)}`,
        `Lamps that we sell Oil lamps Gas lamps Arc lamps ${left}`,
      ],
      [
        `<p>There are</p><ul>${lamps.map((name) => `<li><a href="#${name}">${name} lamps</a>, which smell of it,</li>`).join('')}</ul>${headings(lamps)}`,
        `There are Oil lamps, which smell of it, Gas lamps, which smell of it, Arc lamps, which smell of it, ${left}`,
      ],
      [
        `<p>These are the lamps that were lit along the coast before the storm of that year:</p><ul>${links}</ul>${headings(lamps)}`,
        `These are the lamps that were lit along the coast before the storm of that year: 1. Oil lamps 2. Gas lamps 3. Arc lamps ${left}`,
      ],
      [
        `<h2>Notes</h2><ul>${lamps.map((name) => `<li><a href="#n-${name}">${name} burns</a></li>`).join('')}</ul>${headings(lamps)}`,
        `Notes Oil burns Gas burns Arc burns ${left}`,
      ],
    ],
  },
];

/** Nothing but links to places in the page, most of which say what a heading says. */
function namesHeadings(list: Element, page: Measures): boolean {
  if (page.text(list) === 0 || page.linkDensity(list) < leastLinked || endsSentence(list, page)) return false;
  const texts = [...list.querySelectorAll('a[href*="#"]')].map(nameOf);
  if (texts.length < fewestNamed) return false;
  const known = headingsIn(page.root, page);
  const named = texts.filter((text) => known.has(text)).length;
  return named >= Math.max(fewestNamed, leastNamed * list.querySelectorAll('a').length);
}

/** The text before it leads up to it: what the list says is the text's own. */
function endsSentence({ previousElementSibling: before }: Element, page: Measures): boolean {
  return (
    before?.localName === 'p' && page.text(before) > longestLabel && /[:：]\s*$/.test(before.textContent)
  );
}

const headingsIn = askedOnce(
  (root) => new Set([...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(nameOf).filter(Boolean)),
);

/** Lists are numbered where headings are not. */
function nameOf(element: Element): string {
  return bareText(element.textContent ?? '').replace(/^\d{1,2}(?=\p{L})/u, '');
}

/**
 * The box of the list where it holds but a label beside it; else with the heading that stands over nothing else, or the
 * line that says what the list is.
 */
function withLabel(list: Element, page: Measures): Element[] {
  const box = climb(list, (at) => page.text(at) - page.text(list) <= longestLabel && !at.querySelector('h1'));
  const before = box.previousElementSibling;
  if (before === null || page.text(before) > longestLabel) return [box];
  const isHeading = /^h[2-6]$/.test(before.localName);
  const isAlone = /^h[1-6]$/.test(box.nextElementSibling?.localName ?? 'h2');
  const isLabel = (isHeading && isAlone) || says(squash(before.textContent), 'contents');
  return isLabel ? [before, box] : [box];
}
