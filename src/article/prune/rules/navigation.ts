import type { Measures } from '../../measures';
import { visibleText } from '../../text-blocks';
import { isOneOf, squash } from '../evidence';
import type { Rule } from '../rule';
import { isInSentence } from '../sentence';

const trail = [
  'breadcrumb',
  'breadcrumbs',
  'fil',
  'ariane',
  'brotkrumen',
  'pagination',
  'pager',
  'pagenav',
  'postnav',
  'navigation',
  'navbar',
  'menu',
  'submenu',
];
const tags = [
  'tags',
  'taglist',
  'tagcloud',
  'tag',
  'posttags',
  'keywords',
  'categories',
  'hashtags',
  'schlagworte',
];

export const navigationRules: Rule[] = [
  {
    name: 'navigation',
    why: 'Menus and ways to other pages.',
    select: 'nav, [role="navigation"], [role="search"], [role="menubar"], [role="menu"]',
    isNoise: (element, page) => page.prose(element) < 400 && !element.querySelector('main'),
    examples: [
      ['<nav><a href="/">Home</a></nav><p>Text.</p>', 'Text.'],
      [
        '<nav><a href="/">Home</a><main><p>A menu without an end.</p></main></nav>',
        'Home A menu without an end.',
      ],
      [
        `<nav><p>${'A text in the wrong place. '.repeat(20)}</p></nav>`,
        'A text in the wrong place. '.repeat(20).trim(),
      ],
    ],
  },
  {
    name: 'wide-menu',
    why: 'A menu in the head of a page that says of each of its ways where it leads.',
    tags: ['nav'],
    isNoise: (element) =>
      element.closest(pageHead) !== null &&
      element.querySelectorAll('a[href]').length >= fewestWays &&
      !element.querySelector('h1, article, main'),
    mostShare: 0.6,
    examples: [
      [
        `<header><nav><ul>${'<li><a href="/l">Lamps</a><p>All that keepers have to know of the lamps of the coast, from oil to glass and back.</p></li>'.repeat(8)}</ul></nav></header><p>${'A sentence of the article. '.repeat(40)}</p>`,
        'A sentence of the article. '.repeat(40).trim(),
      ],
      [
        `<header><nav><a href="/">Home</a><p>${'A text that stands in the wrong place, as on old pages. '.repeat(10)}</p></nav></header>`,
        `Home ${'A text that stands in the wrong place, as on old pages. '.repeat(10)}`.trim(),
      ],
    ],
  },
  {
    name: 'trail',
    why: 'The path to this page, or the way to the next one.',
    named: trail,
    isNoise: (element, page) =>
      !isInSentence(element, page) &&
      ((page.linkDensity(element) > 0.4 && page.prose(element) === 0 && page.text(element) < 600) ||
        isPath(element, page)),
    examples: [
      ['<h2 id="navigation"><a href="#navigation">Navigation</a></h2><p>Text.</p>', 'Navigation Text.'],
      ['<p>Open <a class="menu-item" href="/s">Settings</a> to go on.</p>', 'Open Settings to go on.'],
      [
        '<div class="menu"><p><a href="/s">Soup</a> of pears, beans and the bacon of the north</p></div>',
        'Soup of pears, beans and the bacon of the north',
      ],
      [
        `<div class="breadcrumb"><ul><li><a href="/">Forum</a></li><li><a href="/l">Lamps</a></li><li>${'What is it that makes a lamp smoke? '.repeat(3)}</li></ul></div><p>Text.</p>`,
        'Text.',
      ],
      [
        '<div class="breadcrumbs"><a href="/">Accueil</a> » <a href="/t">Tests</a></div><p>Texte.</p>',
        'Texte.',
      ],
    ],
  },
  {
    name: 'tags',
    why: 'The tags under which the page is filed.',
    named: tags,
    isNoise: (element, page) =>
      isTagBox(element) &&
      page.linkDensity(element) > 0.6 &&
      page.prose(element) === 0 &&
      page.text(element) <= longestTagRow &&
      element.querySelector('a') !== null &&
      !isInSentence(element, page),
    examples: [
      ['<p>Text.</p><ul class="post-tags"><li><a href="/t/a">Lamps</a></li></ul>', 'Text.'],
      [
        '<p>The <span class="tag"><a href="/em">em</a></span> element stresses.</p>',
        'The em element stresses.',
      ],
      ['<ul class="tags"><li>em stresses</li><li>strong warns</li></ul>', 'em stresses strong warns'],
    ],
  },
  {
    name: 'tag-links',
    why: 'The tags under which the page is filed.',
    select: 'a[rel~="tag"]',
    isNoise: (link, page) => tagRow(link, page) !== undefined,
    extend: (link, page) => [tagRow(link, page) ?? link],
    examples: [
      [
        '<p>Text.</p><div><b>Dans cet article :</b> <a rel="tag" href="/l">Lampes</a>, <a rel="tag" href="/h">Huile</a></div>',
        'Text.',
      ],
      [
        '<p>Text.</p><p>Filed under <a rel="category tag" href="/l">Lamps and what else gives light</a></p>',
        'Text.',
      ],
      [
        '<p>Lamps, as all of <a rel="tag" href="/light">light</a>, need oil.</p>',
        'Lamps, as all of light, need oil.',
      ],
      [
        '<p>Text.</p><div><a rel="tag" href="/l">Lamps</a> <a href="/more">More of the keeper</a></div>',
        'Text. Lamps More of the keeper',
      ],
    ],
  },
  {
    name: 'letter-index',
    why: 'An index of letters, or the numbers of other pages.',
    tags: ['p', 'div', 'ul', 'ol'],
    isNoise: isIndex,
    examples: [
      ['<p><a href="#b">B</a> <a href="#f">F</a> <a href="#s">S</a></p><p>Texte.</p>', 'Texte.'],
      ['<p>Text.</p><ul><li><a href="?p=1">1</a></li><li><a href="?p=2">2</a></li><li>3</li></ul>', 'Text.'],
      ['<p>See <a href="#1">1</a>, <a href="#2">2</a>, <a href="#3">3</a>.</p>', 'See 1, 2, 3.'],
    ],
  },
  {
    name: 'skip-link',
    why: 'A link to another place of the page, for readers who cannot see it all.',
    named: [
      'skip-link',
      'skip-links',
      'skiplink',
      'skip-nav',
      'skipnav',
      'skip-to',
      'jump-link',
      'jump-to-nav',
    ],
    isNoise: (element, page) =>
      page.text(element) < 80 && page.linkDensity(element) > 0.8 && !isInSentence(element, page),
    examples: [
      ['<a class="mw-jump-link" href="#mw-head">Перейти до навігації</a><p>Текст.</p>', 'Текст.'],
      [
        '<p>Who is in a hurry may <a class="jump-link" href="#end">go to the end</a> at once.</p>',
        'Who is in a hurry may go to the end at once.',
      ],
    ],
  },
];

const pageHead = 'header:not(article header, main header)';

/** Menus that say so much of their ways have as many. */
const fewestWays = 8;

/** No path is longer, with the whole title of the page at its end. */
const longestPath = 400;

/** Links one after the other and a title that is none. */
function isPath(element: Element, page: Measures): boolean {
  if (!/breadcrumb/i.test(`${element.className} ${element.id}`) || page.text(element) > longestPath)
    return false;
  return element.querySelectorAll('a[href]').length >= 2 && !element.querySelector('h1, h2, p');
}

/** A letter, a number or a sign for more; a menu in Chinese has words of two characters. */
const indexed = /^(?:\p{L}|\d{1,3}|[<>«»‹›…]|\.{3})$/u;
const leastIndexed = 3;
/** Characters of each with what stands between, and of all. */
const mostEach = 6;
const longestIndex = 200;

/** Nothing but letters or numbers, most of them links. */
function isIndex(element: Element, page: Measures): boolean {
  if (page.text(element) < leastIndexed || page.text(element) > longestIndex) return false;
  if (page.linkDensity(element) < 0.4) return false;
  if (page.text(element) > (element.childElementCount + 1) * mostEach) return false;
  const parts = squash(visibleText(element)).split(/[\s|·•-]+/);
  return parts.length >= leastIndexed && parts.every((part) => indexed.test(part));
}

/** The row of links to tags that a link is in: nothing else but the word that names them stands in it. */
function tagRow(link: Element, page: Measures): Element | undefined {
  const row = link.closest('p, div, ul, ol, section, footer, aside');
  if (!row || page.text(row) > longestTagRow || page.prose(row) > 0) return undefined;
  const links = [...row.querySelectorAll('a[href]')];
  if (!links.every((other) => other.matches('[rel~="tag"]'))) return undefined;
  const [name = '', ...between] = textsAround(links, row);
  return name.length < longestTagName && !between.some((text) => /\p{L}/u.test(text)) ? row : undefined;
}

/** What is written in an element before its links, between and behind them. */
function textsAround(links: readonly Element[], element: Element): string[] {
  let rest = element.textContent ?? '';
  const texts = links.map((link) => {
    const text = link.textContent ?? '';
    const start = rest.indexOf(text);
    const before = rest.slice(0, start);
    rest = rest.slice(start + text.length);
    return before.trim();
  });
  return [...texts, rest];
}

/** Rows of tags are no longer, in characters, and what names them neither. */
const longestTagRow = 500;
const longestTagName = 40;

const isTagBox = isOneOf('div ul ol p section footer span aside');
