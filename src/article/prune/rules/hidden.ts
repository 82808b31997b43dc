import { askedOnce } from '../../asked-once';
import type { Measures } from '../../measures';
import { screenReaderNames } from '../../names';
import { climb } from '../climb';
import { squash } from '../evidence';
import type { Rule } from '../rule';

export const hiddenRules: Rule[] = [
  {
    name: 'not-shown',
    why: 'The page does not show it.',
    select: '[data-lisible-hidden]',
    mostShare: 0.8,
    examples: [
      ['<p>Seen.</p><div data-lisible-hidden>Unseen menu</div>', 'Seen.'],
      [
        `<h1>The lamp</h1><div data-lisible-hidden><p>${'A page that fades its text in. '.repeat(8)}</p></div>`,
        `The lamp ${'A page that fades its text in. '.repeat(8)}`.trim(),
      ],
    ],
  },
  {
    name: 'noscript',
    why: 'A text for browsers without scripts, which the page shows otherwise.',
    select: '[data-lisible-noscript]',
    isNoise: (element, page) => page.prose(element) < Math.max(400, page.prose(page.root) / 2),
    mostShare: 1,
    examples: [
      ['<p>Text.</p><div data-lisible-noscript>Please enable scripts.</div>', 'Text.'],
      [
        `<div data-lisible-noscript><p>${'All posts of the thread. '.repeat(20)}</p></div>`,
        'All posts of the thread. '.repeat(20).trim(),
      ],
    ],
  },
  {
    name: 'microdata',
    why: 'Values for programs, such as addresses of images, which the page does not show.',
    select: '[itemprop="url"], [itemprop="contentUrl"], [itemprop="logo"], [itemprop="image"]',
    isNoise: (element) => isBareAddress(element),
    extend: (element, page) => [climb(element, (box) => isAllMicrodata(box, page))],
    examples: [
      [
        '<p>Text.</p><span class="hidden"><span itemprop="image" itemscope><span itemprop="url">https://a.example/i.jpg</span> <span itemprop="height">1707</span></span><span itemprop="datePublished">2022-12-06 08:45</span></span>',
        'Text.',
      ],
      ['<p>Text. <a itemprop="url" href="/a">https://a.example/a</a></p>', 'Text. https://a.example/a'],
      ['<div itemprop="image"><p>Text of a picture.</p></div>', 'Text of a picture.'],
    ],
  },
  {
    name: 'microdata-record',
    why: 'A record for programs: days, codes and names that the page does not show.',
    select: '[itemprop="inLanguage"], [itemprop="sameAs"], [itemprop="dateCreated"], [itemprop="legalName"]',
    isNoise: (element, page) => {
      const record = element.parentElement;
      return record !== null && record.childElementCount >= fewestValues && isAllMicrodata(record, page);
    },
    extend: (element, page) => [climb(element, (box) => isAllMicrodata(box, page))],
    mostShare: 0.6,
    examples: [
      [
        `<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="inLanguage">de-DE</span><time itemprop="dateCreated">2021-10-27T20:35:36</time><span itemprop="description">Kurz.</span><div itemprop="publisher"><span itemprop="name">DRK</span></div></div><p>Text.</p>`,
        'Text.',
      ],
      [
        '<div><span><span itemprop="legalName">Verein e.V.</span><span itemprop="telephone">1</span></span><div><span itemprop="sameAs">https://a.example/</span><span itemprop="sameAs">https://b.example/</span><span itemprop="sameAs">https://c.example/</span></div></div><p>Text.</p>',
        'Text.',
      ],
      [
        '<p>Made in <span itemprop="dateCreated">1911</span> by <b itemprop="author">Ada</b> and <i itemprop="author">Bob</i>.</p>',
        'Made in 1911 by Ada and Bob.',
      ],
    ],
  },
  {
    name: 'hidden-copy',
    why: 'A copy of the text for programs, which the page does not show.',
    named: ['hidden', 'is-hidden', 'd-none', 'hide'],
    isNoise: isCopyForPrograms,
    examples: [
      [
        `<div class="hidden"><b itemprop="author">Ada</b><div itemprop="text">${'The lamp smokes in the cold. '.repeat(4)}</div></div><div><b>Ada</b><div>${'The lamp smokes in the cold. '.repeat(4)}</div></div>`,
        `Ada ${'The lamp smokes in the cold. '.repeat(4)}`.trim(),
      ],
      [
        `<div class="hidden"><div itemprop="text">${'The lamp smokes in the cold. '.repeat(4)}</div></div>`,
        'The lamp smokes in the cold. '.repeat(4).trim(),
      ],
    ],
  },
  {
    name: 'dialog',
    why: 'A box that the page lays over its text.',
    select: '[role="dialog"], [role="alertdialog"], [aria-modal="true"]',
    isNoise: (element, page) => !isArticleInDialog(element, page),
    examples: [
      ['<p>Text.</p><div role="dialog">Allow notifications?</div>', 'Text.'],
      [
        `<p>${'A sentence of the article. '.repeat(20)}</p><div role="dialog"><h1>Sign in</h1><p>${'You need an account to go on with this. '.repeat(3)}</p></div>`,
        'A sentence of the article. '.repeat(20).trim(),
      ],
      [
        `<p>Photos of Ada</p><div role="dialog" aria-modal="true"><article><p>The lamp at night.</p></article></div>`,
        'Photos of Ada The lamp at night.',
      ],
      [
        `<p>Projects of Ada</p><div role="dialog"><h1>The lamp</h1><p>${'It was drawn in a week. '.repeat(20)}</p></div>`,
        `Projects of Ada The lamp ${'It was drawn in a week. '.repeat(20)}`.trim(),
      ],
    ],
  },
  {
    name: 'screen-reader-label',
    why: 'A label for screen readers that repeats what an icon shows.',
    named: screenReaderNames,
    isNoise: (element, page) => page.text(element) < 80 && !isAllOfHeading(element, page),
    examples: [
      ['<p><span class="sr-only">Opens in a new tab</span>Text</p>', 'Text'],
      ['<h1><span class="sr-only">Title of the page</span></h1>', 'Title of the page'],
      [
        '<h1><span aria-hidden="true"><b>The</b><b>lamp</b></span><span class="sr-only">The lamp</span></h1>',
        'ThelampThe lamp',
      ],
      ['<h1><span class="visually-hidden">Kollektion: </span>Lampen</h1>', 'Lampen'],
    ],
  },
];

/** More of the page's prose stands in no box that only asks for something. */
const mostOfDialog = 0.3;

/** Galleries and collections open what they list in a dialog, at an address of its own. */
function isArticleInDialog(dialog: Element, page: Measures): boolean {
  return (
    dialog.querySelector('article, main') !== null ||
    (dialog.querySelector('h1') !== null && page.prose(dialog) > mostOfDialog * page.prose(page.root))
  );
}

/** The heading shows nothing else, or letters that are not read out in the place of these words. */
function isAllOfHeading(element: Element, page: Measures): boolean {
  const heading = element.closest('h1');
  if (!heading) return false;
  return page.text(heading) === page.text(element) || holdsUnheard(heading, page);
}

const holdsUnheard = askedOnce((heading) => heading.querySelector('[aria-hidden="true"]') !== null);

/** Its data hold prose that stands in the page once more, after it. */
function isCopyForPrograms(element: Element, page: Measures): boolean {
  const data = element.querySelector(
    '[itemprop~="text"], [itemprop~="articleBody"], [itemprop~="description"]',
  );
  if (!data || page.prose(data) === 0) return false;
  const text = squash(data.textContent);
  const opening = text.slice(0, lengthCompared);
  let beside = element.nextElementSibling;
  for (let step = 0; beside && step < stepsToCopy; step++, beside = beside.nextElementSibling)
    if (page.prose(beside) > 0 && squash(beside.textContent).includes(opening)) return true;
  return false;
}

/** Elements after a copy among which the text is looked for, so that many of them take no longer than each alone. */
const stepsToCopy = 5;

/** Characters of a text by which a copy of it is known. */
const lengthCompared = 100;

const address = /^https?:\/\/\S+$/;

/** An address that stands there as a text and leads nowhere. */
function isBareAddress(element: Element): boolean {
  return address.test(squash(element.textContent)) && !element.closest('a') && !element.querySelector('a');
}

/** With fewer, they may stand in a line that is read. */
const fewestValues = 3;

/** It holds values alone, or boxes of them. */
const isAllMicrodata = askedOnce((element, page): boolean =>
  [...element.childNodes].every((node) =>
    node.nodeType === 1 ? isValue(node as Element, page) : squash(node.textContent ?? '') === '',
  ),
);

function isValue(element: Element, page: Measures): boolean {
  if (element.hasAttribute('itemprop') || /^(?:meta|link|img)$/.test(element.localName)) return true;
  return element.childElementCount > 0 && isAllMicrodata(element, page);
}
