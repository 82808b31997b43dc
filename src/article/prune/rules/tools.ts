import { buttons, labelMark } from '../../anchors';
import { askedOnce } from '../../asked-once';
import type { Measures } from '../../measures';
import { climb } from '../climb';
import { isOneOf, squash } from '../evidence';
import type { Rule } from '../rule';
import { says } from '../words';

export const toolRules: Rule[] = [
  {
    name: 'tools',
    why: 'Buttons to print, save, listen or move about the page.',
    says: ['skip', 'place'],
    isNoise: (element, page) =>
      isTool(element) &&
      page.text(element) < longestTool &&
      isControl(element, page) &&
      !isSubject(element, page),
    examples: [
      [
        '<h2>Stampa</h2><p>Tre giornali scrivono della lampada.</p>',
        'Stampa Tre giornali scrivono della lampada.',
      ],
      ['<h3>印刷</h3><p>木の板で刷られた。</p>', '印刷 木の板で刷られた。'],
      ['<p>Three ways:</p><ul><li>Print</li><li>Radio</li></ul>', 'Three ways: Print Radio'],
      [
        '<p>Text.</p><ul><li><a href="/p">Print</a></li><li><a href="/m">Mail it</a></li></ul>',
        'Text. Mail it',
      ],
      ['<a href="#content">Aller au contenu</a><p>Texte.</p>', 'Texte.'],
      ['<h2>Hauptinhalt</h2><p>Text.</p>', 'Text.'],
      [
        '<figure><span><span>Press enter or click to view image in full size</span></span></figure><p>Text.</p>',
        'Text.',
      ],
      ['<p>You can <a href="/p">print</a> it.</p>', 'You can print it.'],
    ],
  },
  {
    name: 'counter',
    why: 'The place of a picture among others.',
    tags: ['p', 'div', 'span'],
    isNoise: (element, page) =>
      page.text(element) < longestPlace &&
      place.test(squash(element.textContent)) &&
      isBesideImage(element, page),
    examples: [
      ['<div><div><p>Bild 2 von 10</p></div><img src="/a.jpg"><p>Text.</p></div>', 'Text.'],
      ['<div><div>1 / 3</div><img src="/a.jpg"><p>Text.</p></div>', 'Text.'],
      ['<p>1 / 3</p><p>is the part that stays.</p>', '1 / 3 is the part that stays.'],
      ['<p>Photo 51 of 1952</p><p>Text.</p>', 'Photo 51 of 1952 Text.'],
    ],
  },
  {
    name: 'empty-counter',
    why: 'A link to what nobody has written yet.',
    tags: ['a'],
    isNoise: (link, page) => page.text(link) === 1 && squash(link.textContent) === '0' && !isAmongLinks(link),
    examples: [
      ['<p><a class="comments" title="Ответить">0</a>Текст лампы.</p>', 'Текст лампы.'],
      ['<p>See <a href="#0">0</a> <a href="#1">1</a></p>', 'See 0 1'],
    ],
  },
  {
    name: 'edit-link',
    why: 'A link to edit the page, which does nothing here.',
    tags: ['a'],
    isNoise: (link, page) => page.text(link) < 40 && isEditAddress(link.getAttribute('href') ?? ''),
    extend: (link, page) => [climb(link, (element) => page.text(element) <= page.text(link) + 6)],
    examples: [
      [
        '<h2>Історія<span class="mw-editsection">[<a href="/w/index.php?title=X&amp;action=edit">ред.</a>]</span></h2>',
        'Історія',
      ],
      ['<p>You can <a href="/edit-your-photos">edit</a> photos.</p>', 'You can edit photos.'],
    ],
  },
  {
    name: 'heading-anchor',
    why: 'The sign by which a heading is linked to.',
    tags: ['a'],
    isNoise: (link, page) =>
      page.text(link) <= 2 && anchorSign.test(squash(link.textContent)) && link.closest(headings) !== null,
    examples: [
      ['<h2>Setup<a class="headerlink" href="#setup">¶</a></h2><p>Text.</p>', 'Setup Text.'],
      ['<h2>Why <a href="#c">C#</a></h2>', 'Why C#'],
    ],
  },
  {
    name: 'top-link',
    why: 'A way back to the top of the page in a heading.',
    tags: ['a'],
    isNoise: (link, page) =>
      toTop.test(link.getAttribute('href') ?? '') && isPartOf(link.closest(headings), link, page),
    examples: [
      ['<h2>Name <a href="#top_of_page">top</a></h2><p>Text.</p>', 'Name Text.'],
      ['<h2>Nom <a href="#haut">haut de page</a></h2><p>Texte.</p>', 'Nom Texte.'],
      ['<h2>About <a href="#">lamps</a></h2><p>Text.</p>', 'About lamps Text.'],
      ['<h2>What the <a href="#top-shelf">top shelf</a> holds</h2>', 'What the top shelf holds'],
      ['<h2><a href="#top">The lamp</a></h2><p>Text.</p>', 'The lamp Text.'],
    ],
  },
  {
    name: 'button',
    why: 'A button of the page, which does nothing here.',
    select: buttons,
    isNoise: (element, page) =>
      page.text(element) < longestButton &&
      !opensPicture(element) &&
      !element.hasAttribute('aria-expanded') &&
      !element.hasAttribute(labelMark) &&
      !isQuestion(element) &&
      !element.closest('h1, h2, h3, h4, h5, h6, summary, dt, p'),
    examples: [
      ['<p>Text.</p><span data-lisible-was="button">Copy</span>', 'Text.'],
      ['<span data-lisible-was="button">What is it?</span><p>Text.</p>', 'What is it? Text.'],
      [
        '<figure><div role="button">Pou<img src="/a.jpg"></div><figcaption>El pou</figcaption></figure>',
        'Pou El pou',
      ],
    ],
  },
  {
    name: 'form',
    why: 'A form to fill in, which does nothing here.',
    select: '[data-lisible-was="form"]',
    isNoise: (element, page) =>
      !element.querySelector('h1, article, main') &&
      (page.text(element) < 400 ? page.prose(element) < 200 : isFilledIn(element, page)),
    examples: [
      ['<p>Text.</p><div data-lisible-was="form">Your e-mail</div>', 'Text.'],
      [
        `<div data-lisible-was="form">${['A cable lock', 'A chain lock', 'A lock in a U'].map((lock) => `<h4>${lock}</h4><p>${'Hardened steel. '.repeat(8)}</p><span data-lisible-was="label">Compare</span>`).join('')}</div><p>${'All about locks. '.repeat(60)}</p>`,
        `${['A cable lock', 'A chain lock', 'A lock in a U'].map((lock) => `${lock} ${'Hardened steel. '.repeat(8)}Compare`).join(' ')} ${'All about locks. '.repeat(60)}`.trim(),
      ],
    ],
  },
];

const place =
  /^(?:(?:bild|foto|image|photo|picture|imagen|imagem|immagine|afbeelding|zdjęcie|фото|slide)\s)?\d{1,3}\s?(?:\/|of|von|sur|de|di|van|z|из|από)\s?\d{1,3}$/i;

/** `Afbeelding 100 van 100`. */
const longestPlace = 24;
/** Boxes around the place of a picture up to the one that the picture stands in too. */
const mostBoxes = 4;

function isBesideImage(element: Element, page: Measures): boolean {
  let box = element.parentElement;
  for (let step = 0; box && step < mostBoxes; step++, box = box.parentElement)
    if (holdsImage(box, page)) return true;
  return false;
}

const holdsImage = askedOnce((box) => box.querySelector('img') !== null);

/** An index or a row of pages begins with it. */
function isAmongLinks({ previousElementSibling, nextElementSibling }: Element): boolean {
  return [previousElementSibling, nextElementSibling].some(
    (beside) => beside?.localName === 'a' && squash(beside.textContent) !== '',
  );
}

/** As wikis write it. */
function isEditAddress(address: string): boolean {
  return /[?&](?:ve)?action=(?:edit|formedit)(?:&|$)/.test(address);
}

const anchorSign = /^[¶#§🔗⚓∞]\uFE0F?$/u;
const headings = 'h1, h2, h3, h4, h5, h6, dt';

/** A place that is called the top of the page. */
const toTop =
  /^#(?:page|back|go)?[-_]?(?:to)?[-_]?(?:top|start|oben|haut|arriba|topo|inicio)(?:[-_]?of[-_]?page)?$/i;

function isPartOf(heading: Element | null, link: Element, page: Measures): boolean {
  return heading !== null && page.text(link) <= longestWay && page.text(heading) > page.text(link) + 1;
}

/** `back to top`. */
const longestWay = 16;

/** `press enter or click to view image in full size`. */
const longestTool = 50;

/** `Print` and `Vorlesen` are subjects too, over a text or on a list. */
function isSubject(element: Element, page: Measures): boolean {
  if (element.localName === 'li')
    return element.querySelector(ways) === null && element.closest('a') === null;
  if (!isHeading(element) || says(squash(element.textContent), 'place')) return false;
  const text = element.nextElementSibling;
  return text !== null && page.text(text) > 0;
}

const ways = 'a, [data-lisible-was="button"], [role="button"]';
const isHeading = isOneOf('h2 h3 h4 h5 h6');

const isTool = isOneOf('a p span li h2 h3 h4 h5 h6 figcaption');

/** What is longer on a button, or asks, opens the part of the text under it. */
const longestButton = 32;

/** A click on the picture of a figure shows it large. */
function opensPicture(element: Element): boolean {
  return element.closest('figure') !== null && element.querySelector('img') !== null;
}

function isQuestion(element: Element): boolean {
  return /[?？؟;]$/.test(squash(element.textContent));
}

/** Most of a form's lines are the names of its fields, each another; a page may stand in a form as a whole, and a list of goods. */
function isFilledIn(element: Element, page: Measures): boolean {
  const labels = [...element.querySelectorAll('[data-lisible-was="label"]')];
  const fields = new Set(labels.map((label) => squash(label.textContent)));
  return fields.size >= 3 && page.prose(element) < 0.2 * page.prose(page.root);
}

function isControl(element: Element, page: Measures): boolean {
  const parent = element.parentElement;
  return parent?.localName !== 'p' || page.text(parent) === page.text(element);
}
