import type { Measures } from '../../measures';
import { isOneOf, squash } from '../evidence';
import type { Rule } from '../rule';
import { isOwnSection, sectionUnder } from '../section';
import { isEntry, isTeaser } from '../teaser';
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
      !isAllOfPage(element, page) &&
      (page.linkDensity(element) > 0.35 || isHeadedRelated(element)),
    mostOfList: 0.6,
    examples: [
      [
        `<h1>Mowers</h1><div class="recommended-list">${['Red', 'Green', 'Blue'].map((name) => `<div><h3><a href="/${name}">${name} mower of this year</a></h3></div>`).join('')}</div>`,
        'Mowers Red mower of this year Green mower of this year Blue mower of this year',
      ],
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
    says: ['alike', 'related'],
    isNoise: isHeadingOfLinks,
    extend: linksUnder,
    examples: [
      [
        '<section><h2 id="see_also">See also</h2><ul><li><a href="/o">Oil lamps</a></li></ul></section><div class="admonition"><p>See also</p><p><a href="/w">Wicks</a></p></div>',
        'See also Oil lamps See also Wicks',
      ],
      [
        '<div><div><div>Przeczytaj też</div><a href="/a">Nowa lampa</a></div><p>Do obowiązków latarnika należy zapalanie lamp i przeprowadzanie odpraw dotyczących nafty.</p><p>Za lampy <a href="/b">płaci miasto</a>, a <a href="/c">za naftę</a> <a href="/d">nikt</a>.</p></div>',
        'Do obowiązków latarnika należy zapalanie lamp i przeprowadzanie odpraw dotyczących nafty. Za lampy płaci miasto, a za naftę nikt.',
      ],
      [
        `<h1>Лампа</h1><p>Текст.</p><h1>Другие новости по этой теме</h1>${['Фонарь', 'Свеча', 'Лучина', 'Факел', 'Маяк', 'Костёр', 'Искра'].map((name) => `<div><h2><a href="/${name}">${name}, каких ещё не было</a></h2><p>${name} горит всю ночь, и утром никто не знает, кто должен её погасить и когда....</p></div>`).join('')}`,
        'Лампа Текст.',
      ],
      [
        '<p>Text.</p><h3>See also</h3><p><a href="/a">The lamp that went out</a></p><p>What follows is told by those who saw it go out, one after another.</p>',
        'Text. What follows is told by those who saw it go out, one after another.',
      ],
      [
        '<p>Tekst.</p><div><h3>Podobne do Lampa, która zgasła w samym środku nocy</h3><ul><li><a href="/a">Lampa, która świeci</a></li></ul></div>',
        'Tekst.',
      ],
      [
        '<p>A lamp.</p><section><h2>Frequently bought together</h2><ul><li><a href="/w">A wick of cotton</a> $3</li><li><a href="/o">Oil</a> $9</li></ul></section>',
        'A lamp.',
      ],
      ['<p>Text.</p><div><h3>Articles liés</h3><ul><li><a href="/a">Une lampe</a></li></ul></div>', 'Text.'],
      [
        '<p>Teksti.</p><div><h3>Lisää aiheesta</h3><ul><li><a href="/a">Lamppu, joka ei sammu</a></li></ul></div>',
        'Teksti.',
      ],
      ['<p>文章。</p><div>财讯推荐</div><ul><li><a href="/a">灯火管制的三个夜晚</a></li></ul>', '文章。'],
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
      ['<p>Text.</p><p>Lesen Sie hier: <a href="/a">Die Lampe im Hafen</a></p>', 'Text.'],
      ['<p>Texto.</p><p>LE PUEDE INTERESAR: <a href="/a">La lámpara del puerto</a></p>', 'Texto.'],
      ['<p>Text.</p><p><strong>Lire aussi :</strong> <a href="/a">Une lampe qui s’éteint</a></p>', 'Text.'],
      ['<p>Text.</p><p>Czytaj także: <a href="/a">Nowa lampa</a></p>', 'Text.'],
      ['<p>Texto.</p><h3>MIRA: <a href="/a">La lámpara que nadie pudo apagar</a></h3>', 'Texto.'],
      ['<p>نص.</p><p>اقرأ أيضا: <a href="/a">مصباح جديد</a></p>', 'نص.'],
      [
        '<p>See also: the second chapter, which tells how it began.</p>',
        'See also: the second chapter, which tells how it began.',
      ],
    ],
  },
];

/** Where a text is dated, what is like it is not what the page lists, however much of it there is. */
export const alikeRules: Rule[] = [
  {
    name: 'alike-section',
    why: 'A section with links to other articles.',
    says: ['alike'],
    isNoise: isHeadingOfLinks,
    extend: linksUnder,
    mostShare: 0.9,
    examples: [
      [
        `<p>${'Zdanie o lampie. '.repeat(20)}</p><div><h3>Podobne do<span> Lampa</span></h3><ul>${['Świeca', 'Latarnia', 'Pochodnia'].map((name) => `<li><a href="/${name}">${name}, która świeci</a> ${'Nikt nie wie, kto ją zgasi i kiedy. '.repeat(4)}<a href="/${name}">więcej</a></li>`).join('')}</ul></div>`,
        'Zdanie o lampie. '.repeat(20).trim(),
      ],
      [
        '<p>Text.</p><h2>Similar to these</h2><ul><li><a href="/u">Upgrading</a> — explains how to keep a system up to date</li></ul>',
        'Text. Similar to these Upgrading — explains how to keep a system up to date',
      ],
    ],
  },
];

const isBox = isOneOf('div section aside ul ol footer nav p');
const isLabel = isOneOf('h2 h3 h4 h5 h6 p div strong span');

function isHeadingOfLinks(element: Element, page: Measures): boolean {
  return isHeading(element) && !isOwnSection(element) && linksUnder(element, page).length > 0;
}

/** An article's own heading is the first of its rank. */
function isHeading(element: Element): boolean {
  if (element.localName !== 'h1') return isLabel(element);
  return element.ownerDocument.querySelector('h1') !== element;
}

/** Less prose is no article, in characters; a page that says little else lists so many things. */
const leastProse = 200;
const mostOfPage = 0.6;
const fewestThings = 3;

function isAllOfPage(box: Element, page: Measures): boolean {
  return (
    page.prose(page.root) < leastProse &&
    page.text(box) > mostOfPage * page.text(page.root) &&
    box.querySelectorAll('h2, h3, h4').length >= fewestThings
  );
}

function isRelated(text: string): boolean {
  return says(text, 'alike') || says(text, 'related');
}

/** Its first words say so. */
function isHeadedRelated(element: Element): boolean {
  const heading = element.querySelector('h2, h3, h4, h5, h6');
  return heading !== null && isRelated(squash(heading.textContent));
}

/** No list of other articles has more entries. */
const mostEntries = 40;

/** What stands under a heading as far as it leads elsewhere, with the heading; nothing where that is text. */
function linksUnder(heading: Element, page: Measures): Element[] {
  const { box, following } = sectionUnder(heading, page, mostEntries);
  if (box) return leads(box, page, page.text(heading)) ? [box] : [];
  const end = following.findIndex((element) => !leads(element, page));
  const links = end < 0 ? following : following.slice(0, end);
  const isAll = end < 0 && links.length > 0;
  return isAll || links.some((element) => element.querySelector('a') !== null) ? [heading, ...links] : [];
}

/** Lines without a link between others, such as days. */
const shortest = 60;

/** It is links, or the beginnings of other texts, and no text; but for so many characters of a heading in it. */
function leads(element: Element, page: Measures, heading = 0): boolean {
  if (isAnnotated(element, page)) return false;
  const text = page.text(element) - heading;
  return (
    text < shortest ||
    page.linkDensity(element) * page.text(element) > 0.35 * text ||
    (element.localName !== 'p' && element.querySelectorAll('a').length > 2) ||
    isTeaser(element, page) ||
    (element.querySelector('img, h2, h3, h4, h5') !== null && isEntry(element, page))
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
  if (lead.length === text.length || !isRelated(lead) || element.querySelector('p, li, div')) return false;
  return page.linkDensity(element) * text.length > 0.6 * (text.length - lead.length - 1);
}
