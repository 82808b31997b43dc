import type { Measures } from '../../measures';
import { isOneOf, squash } from '../evidence';
import type { Rule } from '../rule';
import { sectionOf } from '../section';
import { says } from '../words';

const names = [
  'upsell',
  'upsells',
  'crosssell',
  'cross-sell',
  'recently-viewed',
  'related-products',
  'you-may-also-like',
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
  'yarpp',
  'similar',
  'crp',
  'zergnet',
  'moreon',
  'morestories',
];

export const relatedRules: Rule[] = [
  {
    name: 'related-box',
    why: 'A list of other articles.',
    named: names,
    isNoise: (element, page) =>
      isBox(element) &&
      page.prose(element) < 500 &&
      (page.linkDensity(element) > 0.35 || isHeadedRelated(element)),
    mostOfList: 0.6,
    examples: [
      [
        `<h1>Dinners</h1>${['Soups', 'Pies'].map((name) => `<div class="recirc"><h2>${name}</h2><ul><li><a href="/${name}">Ten ${name} for a week in winter</a></li></ul></div>`).join('')}`,
        'Dinners Soups Ten Soups for a week in winter Pies Ten Pies for a week in winter',
      ],
      [
        '<p>Texto.</p><div class="related"><h4>Lea también</h4><div><h2>La lámpara</h2><p>El uniformado pasará la noche en el taller y mañana dirá ante el juez qué lámpara encendió primero.</p></div></div>',
        'Texto.',
      ],
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
    says: ['related'],
    isNoise: (heading, page) => isHeading(heading) && leads(heading, page),
    extend: (heading, page) => sectionOf(heading, page),
    examples: [
      ['<p>Text.</p><div><h3>Articles liés</h3><ul><li><a href="/a">Une lampe</a></li></ul></div>', 'Text.'],
      [
        '<p>Teksti.</p><div><h3>Lisää aiheesta</h3><ul><li><a href="/a">Lamppu, joka ei sammu</a></li></ul></div>',
        'Teksti.',
      ],
      ['<p>文章。</p><h3>相关阅读</h3><ul><li><a href="/a">另一篇文章</a></li></ul>', '文章。'],
      [
        '<p>Text.</p><h3>Lesen Sie auch</h3><p>Das Buch von Ada handelt davon, wie Maschinen lesen lernen, und von den Menschen, die es ihnen beibringen.</p>',
        'Text. Lesen Sie auch Das Buch von Ada handelt davon, wie Maschinen lesen lernen, und von den Menschen, die es ihnen beibringen.',
      ],
      [
        '<p>Text.</p><h2>See also</h2><ul><li><a href="/u">Upgrading</a> — explains how to keep a system up to date</li><li><a href="/c">Catalyst</a> — builds media to install from</li></ul>',
        'Text. See also Upgrading — explains how to keep a system up to date Catalyst — builds media to install from',
      ],
    ],
  },
  {
    name: 'read-also-line',
    why: 'A line that leads to another article.',
    tags: ['p', 'li', 'div', 'aside', 'blockquote', 'h3', 'h4', 'h5', 'h6'],
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

const isBox = isOneOf('div section aside ul ol footer nav p');
const isHeading = isOneOf('h2 h3 h4 h5 h6 p div strong span');

/** Its first words say so. */
function isHeadedRelated(element: Element): boolean {
  const heading = element.querySelector('h2, h3, h4, h5, h6');
  return heading !== null && says(squash(heading.textContent), 'related');
}

/** What follows the heading is links, not text. */
function leads(heading: Element, page: Measures): boolean {
  const rest = sectionOf(heading, page).filter((element) => element !== heading);
  if (rest.length === 0 || rest.some((element) => isAnnotated(element, page))) return false;
  return rest.every(
    (element) =>
      page.linkDensity(element) > 0.35 || page.text(element) < 60 || element.querySelectorAll('a').length > 2,
  );
}

const leastNote = 20;

/** The author of the text says of each link where it leads: `The manual — explains how it is lit`. */
function isAnnotated(element: Element, page: Measures): boolean {
  const items = [...element.querySelectorAll('li')];
  const notes = items.filter(
    (item) =>
      /^[^\p{L}\p{N}]*[—–:-]\s/u.test(textAfterLink(item)) &&
      page.own(item) >= leastNote &&
      item.querySelectorAll('a').length > 0,
  );
  return items.length > 0 && notes.length > items.length / 2;
}

function textAfterLink(item: Element): string {
  const link = item.firstElementChild?.localName === 'a' ? item.firstElementChild : undefined;
  return link?.nextSibling?.textContent ?? '';
}

/** No line that only leads to another article is longer. */
const longestLine = 220;

function isReadAlso(element: Element, page: Measures): boolean {
  if (page.text(element) > longestLine || page.linkDensity(element) < 0.3 || !element.querySelector('a'))
    return false;
  const text = squash(element.textContent);
  const [lead = ''] = text.split(/[:：>›»|]/);
  if (lead.length === text.length || !says(lead, 'related') || element.querySelector('p, li, div'))
    return false;
  return page.linkDensity(element) * text.length > 0.6 * (text.length - lead.length - 1);
}
