import type { Measures } from '../../measures';
import { nameWords } from '../../names';
import { isOneOf } from '../evidence';
import type { Rule } from '../rule';

const footerNames = [
  'footer',
  'foot',
  'colophon',
  'fusszeile',
  'siteinfo',
  'copyright',
  'legal-links',
  'pied-page',
];
const sidebarNames = [
  'sidebar',
  'side-bar',
  'rightrail',
  'right-rail',
  'leftrail',
  'left-rail',
  'siderail',
  'seitenleiste',
  'rightcol',
  'right-col',
  'widget-area',
  'secondary-content',
  'secondary-column',
];
const headerNames = [
  'site-header',
  'masthead',
  'topbar',
  'top-bar',
  'global-header',
  'globalheader',
  'navbar',
  'header-wrapper',
  'banner-top',
];

/** Share of the page's prose beyond which a frame has become what it frames. */
const mostShare = 0.3;

export const frameRules: Rule[] = [
  {
    name: 'site-header',
    why: 'The head of the site, the same on all its pages.',
    select: 'header, [role="banner"]',
    isNoise: (element, page) =>
      isAround(element) && page.prose(element) < 200 && !element.querySelector('h1'),
    examples: [
      ['<header>The Daily <a href="/">Home</a></header><p>Text.</p>', 'Text.'],
      ['<article><header><p>By Ada</p></header><p>Text.</p></article>', 'By Ada Text.'],
    ],
  },
  {
    name: 'site-header-box',
    why: 'The head of the site, the same on all its pages.',
    named: headerNames,
    isNoise: (element, page) =>
      isBox(element) && isAround(element) && page.prose(element) < 200 && !element.querySelector('h1'),
    examples: [
      ['<div id="masthead">The Daily</div><p>Text.</p>', 'Text.'],
      ['<div class="header-wrapper"><h1>The lamp</h1></div><p>Text.</p>', 'The lamp Text.'],
      ['<article><div class="masthead">By Ada</div><p>Text.</p></article>', 'By Ada Text.'],
    ],
  },
  {
    name: 'site-footer',
    why: 'The foot of the site, the same on all its pages.',
    select: 'footer, [role="contentinfo"]',
    isNoise: (element, page) => isAround(element) && isMinor(element, page),
    mostShare,
    examples: [
      ['<p>Text.</p><footer>© The Daily. <a href="/imprint">Imprint</a></footer>', 'Text.'],
      [
        '<article><blockquote>Text.<footer>Ada Lovelace</footer></blockquote></article>',
        'Text. Ada Lovelace',
      ],
    ],
  },
  {
    name: 'site-footer-box',
    why: 'The foot of the site, the same on all its pages.',
    named: footerNames,
    isNoise: (element, page) => isBox(element) && isAround(element) && isMinor(element, page),
    mostShare,
    examples: [
      ['<p>Text.</p><div id="site-footer">© The Daily</div>', 'Text.'],
      ['<p class="footer">Text.</p>', 'Text.'],
    ],
  },
  {
    name: 'sidebar',
    why: 'A column beside the text.',
    select: 'aside, [role="complementary"]',
    isNoise: (element, page) => !element.closest('blockquote') && isBeside(element, page),
    mostShare,
    examples: [
      ['<main><p>Text.</p></main><aside><a href="/a">More</a></aside>', 'Text.'],
      ['<article><p>Text.</p><aside><p>Mind the gap.</p></aside></article>', 'Text. Mind the gap.'],
    ],
  },
  {
    name: 'sidebar-box',
    why: 'A column beside the text.',
    named: [...sidebarNames, 'secondary'],
    isNoise: (element, page) => isBox(element) && isNamedSide(element, page) && isBeside(element, page),
    mostShare,
    examples: [
      ['<div><p>Text.</p></div><div class="sidebar"><a href="/a">More</a></div>', 'Text.'],
      [
        '<main><p>Text.</p><div class="sidebar">A lamp burns a litre a night.</div></main>',
        'Text. A lamp burns a litre a night.',
      ],
      [
        '<div><h1>Schools</h1><section id="primary"><h2>Primary</h2><p>From six.</p></section><section id="secondary"><h2>Secondary</h2><p>From eleven.</p></section></div>',
        'Schools Primary From six. Secondary From eleven.',
      ],
      [
        '<div class="bg-secondary-dark">Text on a ground of the second colour.</div>',
        'Text on a ground of the second colour.',
      ],
      [
        '<ul><li>Oil lamp<div class="price secondary">€ 90</div></li><li>Wick</li></ul>',
        'Oil lamp € 90 Wick',
      ],
    ],
  },
];

const isBox = isOneOf('div section aside header footer nav ul table td');

/** Stands around the page's text, not in it. */
function isAround(element: Element): boolean {
  return !element.closest('article, main, [role="main"], blockquote');
}

function isMinor(element: Element, page: Measures): boolean {
  return (
    !element.querySelector('h1, main, article') &&
    page.prose(element) < mostShare * page.prose(page.root) + 200
  );
}

const sides = sidebarNames.map((name) => `-${name}-`);

/** `secondary` alone, or of menus; themes have colours and sizes of that name. */
function isNamedSide(element: Element, page: Measures): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const { joined } = nameWords(names);
  return (
    sides.some((side) => joined.includes(side)) ||
    /(?:^|\s)secondary(?:\s|$)/.test(names) ||
    page.linkDensity(element) > 0.3
  );
}

/** In an article, a box without links is a remark of the text. */
function isBeside(element: Element, page: Measures): boolean {
  if (element.querySelector('h1, main') || element.closest('li')) return false;
  return isAround(element)
    ? isMinor(element, page)
    : page.linkDensity(element) > 0.3 && page.prose(element) < 400;
}

/** True where foot and head or menu of the site have been taken out, so that what is left is the page's content. */
export function isFramed(removed: readonly { rule: string }[]): boolean {
  const rules = new Set(removed.map(({ rule }) => rule));
  const hasTop = ['site-header', 'site-header-box', 'navigation'].some((rule) => rules.has(rule));
  return rules.has('site-footer') && hasTop;
}
