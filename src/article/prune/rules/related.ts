import { linkDensity, proseOf, squash, textLength } from '../evidence';
import { named } from '../named';
import type { Rule } from '../rule';
import { sectionOf } from '../section';
import { says } from '../words';

const box = named([
  'related',
  'relatedposts',
  'recommended',
  'recommendations',
  'recommendation',
  'recirculation',
  'recirc',
  'readnext',
  'readmore',
  'readalso',
  'alsoread',
  'mostread',
  'popular',
  'trending',
  'jp-relatedposts',
  'yarpp',
  'similar',
  'crp',
  'zergnet',
  'moreon',
  'morestories',
]);

export const relatedRules: Rule[] = [
  {
    name: 'related-box',
    why: 'A list of other articles.',
    select: box.select,
    isNoise: (element) =>
      box.has(element) &&
      /^(?:div|section|aside|ul|ol|footer|nav|p)$/.test(element.localName) &&
      isLinkList(element),
    examples: [
      [
        '<p>Text.</p><section class="related-posts"><a href="/a">Another article of ours</a></section>',
        'Text.',
      ],
      ['<p class="unrelated">Two unrelated facts.</p>', 'Two unrelated facts.'],
    ],
  },
  {
    name: 'related-section',
    why: 'A section with links to other articles.',
    select: 'h2, h3, h4, h5, h6, p, div, strong, span',
    isNoise: (heading) =>
      heading.children.length <= 1 &&
      textLength(heading) < 90 &&
      says(squash(heading.textContent), 'related') &&
      leads(heading),
    extend: (heading) => sectionOf(heading),
    examples: [
      ['<p>Text.</p><div><h3>Articles liés</h3><ul><li><a href="/a">Une lampe</a></li></ul></div>', 'Text.'],
      ['<p>文章。</p><h3>相关阅读</h3><ul><li><a href="/a">另一篇文章</a></li></ul>', '文章。'],
      [
        '<p>Text.</p><h3>Lesen Sie auch</h3><p>Das Buch von Ada handelt davon, wie Maschinen lesen lernen, und von den Menschen, die es ihnen beibringen.</p>',
        'Text. Lesen Sie auch Das Buch von Ada handelt davon, wie Maschinen lesen lernen, und von den Menschen, die es ihnen beibringen.',
      ],
    ],
  },
  {
    name: 'read-also-line',
    why: 'A line that leads to another article.',
    select: 'p, li, div, aside, blockquote, h3, h4, h5, h6',
    isNoise: isReadAlso,
    examples: [
      ['<p>Text.</p><p><strong>Lire aussi :</strong> <a href="/a">Une lampe qui s’éteint</a></p>', 'Text.'],
      ['<p>Text.</p><p>Czytaj także: <a href="/a">Nowa lampa</a></p>', 'Text.'],
      ['<p>نص.</p><p>اقرأ أيضا: <a href="/a">مصباح جديد</a></p>', 'نص.'],
      [
        '<p>See also: the second chapter, which tells how it began.</p>',
        'See also: the second chapter, which tells how it began.',
      ],
    ],
  },
];

function isLinkList(element: Element): boolean {
  return linkDensity(element) > 0.35 && proseOf(element) < 500;
}

/** What follows the heading is links, not text. */
function leads(heading: Element): boolean {
  const section = sectionOf(heading);
  const rest = section.filter((element) => element !== heading);
  if (rest.length === 0) return false;
  return rest.every(
    (element) =>
      linkDensity(element) > 0.35 || textLength(element) < 60 || element.querySelectorAll('a').length > 2,
  );
}

function isReadAlso(element: Element): boolean {
  const text = squash(element.textContent);
  if (text.length > 220 || element.querySelector('p, li, div')) return false;
  const [lead = ''] = text.split(/[:：>›»|]/);
  return (
    lead.length < text.length && says(lead, 'related') && isLinked(element, text.length - lead.length - 1)
  );
}

/** What follows the lead words is a link. */
function isLinked(element: Element, rest: number): boolean {
  const linked = [...element.querySelectorAll('a[href]')].reduce((sum, link) => sum + textLength(link), 0);
  return linked > 0.6 * rest;
}
