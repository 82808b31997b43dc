import type { Measures } from '../../measures';
import { isOneOf, squash } from '../evidence';
import type { Rule } from '../rule';

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
    isNoise: (element, page) => page.prose(element) < 400,
    examples: [['<nav><a href="/">Home</a></nav><p>Text.</p>', 'Text.']],
  },
  {
    name: 'trail',
    why: 'The path to this page, or the way to the next one.',
    named: trail,
    isNoise: (element, page) =>
      page.linkDensity(element) > 0.4 && page.prose(element) === 0 && page.text(element) < 600,
    examples: [
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
      page.text(element) < 500 &&
      element.querySelector('a') !== null,
    examples: [['<p>Text.</p><ul class="post-tags"><li><a href="/t/a">Lamps</a></li></ul>', 'Text.']],
  },
  {
    name: 'tools',
    why: 'Buttons to print, save, listen or move about the page.',
    says: ['skip'],
    isNoise: (element, page) => isTool(element) && page.text(element) < 40 && isControl(element),
    examples: [
      ['<a href="#content">Aller au contenu</a><p>Texte.</p>', 'Texte.'],
      ['<p>You can <a href="/p">print</a> it.</p>', 'You can print it.'],
    ],
  },
  {
    name: 'button',
    why: 'A button of the page, which does nothing here.',
    select: '[data-lisible-was="button"], [role="button"]',
    isNoise: (element, page) =>
      page.text(element) < longestButton &&
      !element.hasAttribute('aria-expanded') &&
      !isQuestion(element) &&
      !element.closest('h1, h2, h3, h4, h5, h6, summary, dt, p'),
    examples: [
      ['<p>Text.</p><span data-lisible-was="button">Copy</span>', 'Text.'],
      ['<span data-lisible-was="button">What is it?</span><p>Text.</p>', 'What is it? Text.'],
    ],
  },
  {
    name: 'form',
    why: 'A form to fill in, which does nothing here.',
    select: '[data-lisible-was="form"]',
    isNoise: (element, page) =>
      !element.querySelector('h1, article, main') &&
      (page.text(element) < 400 ? page.prose(element) < 200 : isFilledIn(element, page)),
    examples: [['<p>Text.</p><div data-lisible-was="form">Your e-mail</div>', 'Text.']],
  },
];

const isTagBox = isOneOf('div ul ol p section footer span aside');
const isTool = isOneOf('a p span li');

/** What is longer on a button, or asks, opens the part of the text under it. */
const longestButton = 32;

function isQuestion(element: Element): boolean {
  return /[?？؟;]$/.test(squash(element.textContent));
}

/** Most of a form's lines are the names of its fields; a page may stand in a form as a whole. */
function isFilledIn(element: Element, page: Measures): boolean {
  const fields = element.querySelectorAll('[data-lisible-was="label"]').length;
  return fields >= 3 && page.prose(element) < 0.2 * page.prose(page.root);
}

function isControl(element: Element): boolean {
  const parent = element.parentElement;
  return !parent || squash(parent.textContent) === squash(element.textContent) || parent.localName !== 'p';
}
