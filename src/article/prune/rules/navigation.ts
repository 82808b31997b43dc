import { linkDensity, proseOf, squash, textLength } from '../evidence';
import { named } from '../named';
import type { Rule } from '../rule';
import { says } from '../words';

const trail = named([
  'breadcrumb',
  'breadcrumbs',
  'yoast-breadcrumb',
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
]);
const tags = named([
  'tags',
  'taglist',
  'tagcloud',
  'tag',
  'posttags',
  'keywords',
  'categories',
  'hashtags',
  'schlagworte',
]);

export const navigationRules: Rule[] = [
  {
    name: 'navigation',
    why: 'Menus and ways to other pages.',
    select: 'nav, [role="navigation"], [role="search"], [role="menubar"], [role="menu"]',
    isNoise: (element) => proseOf(element) < 400,
    examples: [['<nav><a href="/">Home</a></nav><p>Text.</p>', 'Text.']],
  },
  {
    name: 'trail',
    why: 'The path to this page, or the way to the next one.',
    select: trail.select,
    isNoise: (element) =>
      trail.has(element) && linkDensity(element) > 0.4 && proseOf(element) === 0 && textLength(element) < 600,
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
    select: tags.select,
    isNoise: (element) =>
      tags.has(element) &&
      /^(?:div|ul|ol|p|section|footer|span|aside)$/.test(element.localName) &&
      linkDensity(element) > 0.6 &&
      proseOf(element) === 0 &&
      textLength(element) < 500 &&
      element.querySelector('a') !== null,
    examples: [['<p>Text.</p><ul class="post-tags"><li><a href="/t/a">Lamps</a></li></ul>', 'Text.']],
  },
  {
    name: 'tools',
    why: 'Buttons to print, save, listen or move about the page.',
    select: 'a, p, span, li',
    isNoise: (element) =>
      element.children.length <= 1 &&
      textLength(element) < 40 &&
      says(squash(element.textContent), 'skip') &&
      isControl(element),
    examples: [
      ['<a href="#content">Aller au contenu</a><p>Texte.</p>', 'Texte.'],
      ['<p>You can <a href="/p">print</a> it.</p>', 'You can print it.'],
    ],
  },
  {
    name: 'button',
    why: 'A button of the page, which does nothing here.',
    select: '[data-lisible-was="button"], [role="button"]',
    isNoise: (element) => textLength(element) < 60 && !element.closest('h1, h2, h3, h4, h5, h6, summary, p'),
    examples: [['<p>Text.</p><span data-lisible-was="button">Copy</span>', 'Text.']],
  },
  {
    name: 'form',
    why: 'A form to fill in, which does nothing here.',
    select: '[data-lisible-was="form"]',
    isNoise: (element) => textLength(element) < 400 && proseOf(element) < 200,
    examples: [['<p>Text.</p><div data-lisible-was="form">Your e-mail</div>', 'Text.']],
  },
];

function isControl(element: Element): boolean {
  const parent = element.parentElement;
  return !parent || squash(parent.textContent) === squash(element.textContent) || parent.localName !== 'p';
}
