import { askedOnce } from '../../asked-once';
import type { Measures } from '../../measures';
import { climb } from '../climb';
import { squash } from '../evidence';
import type { Rule } from '../rule';

/** No pull quote is shorter or longer. */
const leastQuote = 20;
const longestQuote = 400;
/** A page with more quotes lays something else out in them. */
const mostQuotes = 20;

export const repeatRules: Rule[] = [
  {
    name: 'pull-quote',
    why: 'A sentence of the text, said again in large letters.',
    tags: ['blockquote', 'aside'],
    isNoise: isPullQuote,
    examples: [
      [
        '<p>Haar regel werd eenvoudig: een brug is wat je hoort veranderen. Zo kwamen er dertien bij.</p><blockquote>“Een brug is wat je hoort veranderen.”</blockquote>',
        'Haar regel werd eenvoudig: een brug is wat je hoort veranderen. Zo kwamen er dertien bij.',
      ],
      [
        '<p>She read it to us.</p><blockquote>A bridge is what you hear change.</blockquote>',
        'She read it to us. A bridge is what you hear change.',
      ],
    ],
  },
  {
    name: 'repeated-figure',
    why: 'A picture that the page has for another width of the screen.',
    tags: ['figure'],
    isNoise: (figure, page) => isCopy(figure, figure.previousElementSibling, page),
    examples: [
      [
        '<figure><img src="/a-1200.jpg"><figcaption>Griet op de brug.</figcaption></figure><figure><img src="/a-400.jpg"><figcaption>Griet op de brug.</figcaption></figure>',
        'Griet op de brug.',
      ],
      [
        '<figure><img src="/a.jpg"><figcaption>Left</figcaption></figure><figure><img src="/b.jpg"><figcaption>Right</figcaption></figure>',
        'Left Right',
      ],
    ],
  },
  {
    name: 'interleaved-links',
    why: 'A list of other articles between two paragraphs.',
    tags: ['ul', 'ol'],
    isNoise: (list, page) => isListOfLinks(list, page) && isBetweenText(boxOf(list, page), page),
    extend: (list, page) => [boxOf(list, page)],
    examples: [
      [
        `<p>${'Ông không ghi sổ. '.repeat(8)}</p><div><ul><li><a href="/a">Lớp học nổi giữa mùa nước</a></li><li><a href="/b">Cây cầu khỉ cuối cùng của xã</a></li></ul></div><p>${'Số sách tăng. '.repeat(8)}</p>`,
        `${'Ông không ghi sổ. '.repeat(8)}${'Số sách tăng. '.repeat(8)}`.trim(),
      ],
      [
        `<p>${'There are two ways to read on. '.repeat(4)}These are:</p><ul><li><a href="/a">The manual of the lamp</a></li><li><a href="/b">The history of the lamp</a></li></ul><p>${'Both are long. '.repeat(8)}</p>`,
        `${'There are two ways to read on. '.repeat(4)}These are: The manual of the lamp The history of the lamp ${'Both are long. '.repeat(8)}`.trim(),
      ],
    ],
  },
];

function isPullQuote(quote: Element, page: Measures): boolean {
  const length = page.text(quote);
  if (length < leastQuote || length > longestQuote) return false;
  if (quotesIn(page.root, page) > mostQuotes) return false;
  const said = spoken(quote).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (said.length < leastQuote) return false;
  return [...page.root.querySelectorAll('p')].some(
    (paragraph) =>
      page.text(paragraph) > length + leastQuote &&
      !quote.contains(paragraph) &&
      !paragraph.contains(quote) &&
      spoken(paragraph).includes(said),
  );
}

const quotesIn = askedOnce((root) => root.querySelectorAll('blockquote, aside').length);

/** Its words, however they are written. */
function spoken(element: Element): string {
  return squash(element.textContent).toLowerCase().replaceAll('’', "'");
}

const leastCaption = 10;

function isCopy(figure: Element, other: Element | null, page: Measures): boolean {
  if (other?.localName !== 'figure' || page.text(figure) < leastCaption) return false;
  const hasImage = [figure, other].every((one) => one.querySelectorAll('img').length === 1);
  return hasImage && squash(figure.textContent) === squash(other.textContent);
}

/** A title of an article is no shorter, on the average. */
const leastTitle = 15;

function isListOfLinks(list: Element, page: Measures): boolean {
  const items = list.childElementCount;
  return (
    items > 1 &&
    page.own(list) <= items &&
    page.text(list) >= leastTitle * items &&
    [...list.children].every((item) => item.querySelectorAll('a[href]').length === 1)
  );
}

/** The outermost box around a list that says nothing else. */
function boxOf(list: Element, page: Measures): Element {
  return climb(list, (box) => page.text(box) === page.text(list));
}

/** Paragraphs of prose stand before and after, and the one before does not announce it. */
function isBetweenText(box: Element, page: Measures): boolean {
  const [before, after] = [box.previousElementSibling, box.nextElementSibling];
  const isText = (element: Element | null): element is Element =>
    element?.localName === 'p' && page.prose(element) > 0;
  return isText(before) && isText(after) && !/[:：]\s*$/.test(before.textContent ?? '');
}
