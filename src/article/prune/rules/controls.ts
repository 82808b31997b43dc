import { buttons, labelMark } from '../../anchors';
import { askedOnce } from '../../asked-once';
import type { Measures } from '../../measures';
import { blockTexts } from '../../text-blocks';
import { climb } from '../climb';
import { isOneOf } from '../evidence';
import type { Rule } from '../rule';
import { isTextSection, sectionOf } from '../section';

const filterNames =
  'filters filter-bar filter-panel filter-list facet facets refinements sort sortby sort-by sorting toolbar-sorter'.split(
    ' ',
  );
const languageNames =
  'language languages language-switcher language-selector lang-switcher lang-selector langs locale locale-selector country-selector region-selector currency wpml'.split(
    ' ',
  );
const accountNames =
  'login signin sign-in log-in login-form account-menu user-menu usermenu my-account'.split(' ');
const shopNames =
  'add-to-cart addtocart minicart mini-cart cart-drawer wishlist add-to-wishlist checkout quantity qty buy-buttons product-actions stock-alert shipping-calculator'.split(
    ' ',
  );
const buttonNames = 'btn button cta cta-button button-link'.split(' ');

export const controlRules: Rule[] = [
  {
    name: 'filters',
    why: 'Controls that filter and sort what the page lists.',
    named: filterNames,
    isNoise: (element, page) =>
      isBox(element) &&
      page.prose(element) < 150 &&
      !element.querySelector('h1, article') &&
      element.querySelectorAll(linkedHeadings).length < fewestThings,
    examples: [
      [
        `<div class="facets-and-list">${['Oak', 'Beech', 'Ash'].map((name) => `<div><h3><a href="/${name}">${name} chair</a></h3>€ 90</div>`).join('')}</div>`,
        'Oak chair € 90 Beech chair € 90 Ash chair € 90',
      ],
      ['<p>Text.</p><div class="facets"><ul><li>Oak</li><li>Beech</li></ul></div>', 'Text.'],
    ],
  },
  {
    name: 'languages',
    why: 'A choice of language, country or currency.',
    named: languageNames,
    isNoise: (element, page) =>
      isBox(element) &&
      page.prose(element) === 0 &&
      blockTexts(element).length + element.querySelectorAll('a').length >= fewestChoices &&
      !element.querySelector('h1, pre, code, article'),
    examples: [
      [
        '<h3>Paso a paso</h3><div class="taxonomy-language">Language: Spanish</div>',
        'Paso a paso Language: Spanish',
      ],
      ['<p>Text.</p><ul class="language-switcher"><li>Deutsch</li><li>Polski</li></ul>', 'Text.'],
      ['<pre class="language-js">let a;</pre>', 'let a;'],
    ],
  },
  {
    name: 'account',
    why: 'A way to log in.',
    named: accountNames,
    isNoise: (element, page) =>
      isBox(element) &&
      page.prose(element) === 0 &&
      page.text(element) < 400 &&
      !element.querySelector('h1, ol, pre, table'),
    examples: [
      ['<p>Text.</p><div id="login">Hello, log in to your account</div>', 'Text.'],
      [
        '<div class="sign-in"><h2>How to sign in</h2><ol><li>Open the page.</li><li>Say your name.</li></ol></div>',
        'How to sign in Open the page. Say your name.',
      ],
    ],
  },
  {
    name: 'shop-controls',
    why: 'Controls of a shop, which do nothing here.',
    named: shopNames,
    isNoise: (element, page) =>
      isShopControl(element) &&
      page.prose(element) === 0 &&
      page.text(element) < 300 &&
      !element.querySelector('h1') &&
      !isAmount(element, page),
    examples: [
      ['<p>A lamp.</p><div class="add-to-cart">2 in stock</div>', 'A lamp.'],
      ['<li><span class="qty">2</span> eggs</li>', '2 eggs'],
      ['<li>Lamp <a class="add_to_cart_button" href="/c">Select options</a></li>', 'Lamp'],
      ['<table><tr><td>Eggs</td><td class="quantity">2</td></tr></table>', 'Eggs 2'],
      ['<h2 id="checkout">Checkout</h2><p>Goes to a branch.</p>', 'Checkout Goes to a branch.'],
    ],
  },
  {
    name: 'link-button',
    why: 'A link drawn as a button, which calls to do something.',
    named: buttonNames,
    isNoise: (element, page) => isInline(element) && isCall(element, page),
    extend: (link, page) => [bandOf(link, page)],
    examples: [
      [
        '<main><p>Text.</p><section><div><h2>Ready to hear it again?</h2><a class="button" href="/b">Book a visit</a></div></section></main>',
        'Text.',
      ],
      [
        '<main><div class="card"><h3>Tuning</h3><a class="button" href="/t">Book it</a></div><div class="card"><h3>Moving</h3><a class="button" href="/m">Book it</a></div></main>',
        'Tuning Moving',
      ],
      ['<p>Text.</p><div><a class="btn btn-primary" href="/q">Tell us your plans</a></div>', 'Text.'],
      ['<p>Press <a class="button" href="/q">this</a> to go on.</p>', 'Press this to go on.'],
    ],
  },
  {
    name: 'call-to-action',
    why: 'A link or button that calls to do something.',
    says: ['action'],
    isNoise: (element, page) => isLinked(element) && isCall(element, page),
    examples: [
      ['<p>Texte.</p><div><a href="/b">En savoir plus</a></div>', 'Texte.'],
      ['<p>Text.</p><p><a href="/b">Weiterlesen</a></p>', 'Text.'],
      ['<p>本文。</p><a href="/b">続きを読む</a>', '本文。'],
      ['<h2>Contact us</h2>', 'Contact us'],
      ['<p>To learn how, <a href="/b">read more</a> of it.</p>', 'To learn how, read more of it.'],
    ],
  },
  {
    name: 'quote-opener',
    why: 'The label that opens a long quotation, which is open here.',
    says: ['unfold'],
    isNoise: (element) => isLinked(element) && element.closest('blockquote') !== null,
    examples: [
      [
        '<blockquote><div>The wick is too long.</div><div><a>Click to expand...</a></div></blockquote>',
        'The wick is too long.',
      ],
      [
        '<blockquote><p>Le verre est fêlé.</p><a role="button">Cliquez pour agrandir…</a></blockquote>',
        'Le verre est fêlé.',
      ],
      ['<blockquote><p>Click to expand</p></blockquote>', 'Click to expand'],
      ['<p><a href="/lamp.jpg">Click to enlarge</a></p>', 'Click to enlarge'],
    ],
  },
  {
    name: 'feedback',
    why: 'A question whether the page was of use.',
    says: ['feedback'],
    isNoise: (element, page) => !isTextSection(element, page, false),
    extend: (heading, page) => {
      const section = sectionOf(heading, page, 2);
      return section.every((element) => page.text(element) < 200) ? section : [heading];
    },
    examples: [
      [
        '<p>They asked <em>Was this page helpful?</em> and threw the answers away.</p>',
        'They asked Was this page helpful? and threw the answers away.',
      ],
      [
        '<h3>Rate this book</h3><p>That is what the publisher asked of those who had not read it.</p><h3>Buy it</h3>',
        'Rate this book That is what the publisher asked of those who had not read it. Buy it',
      ],
      ['<p>Text.</p><div><p>Was this page helpful?</p><span>Yes</span> <span>No</span></div>', 'Text.'],
      ['<p>Tekst.</p><p>Was deze informatie nuttig?</p>', 'Tekst.'],
    ],
  },
];

const isBox = isOneOf('div section aside ul ol form nav fieldset');
/** One alone is said of something. */
const fewestChoices = 2;

const isInline = isOneOf('a span button');

const isShopControl = isOneOf('div section aside ul ol li form fieldset p a span button');

const longestAmount = 30;

/** Says how much of what is named beside it, as in a list of ingredients. */
function isAmount(element: Element, page: Measures): boolean {
  if (element.localName === 'a' || page.text(element) > longestAmount) return false;
  const line = element.parentElement?.closest('li, td, dd, dt, p');
  return line != null && page.text(line) > page.text(element);
}

/** With so many things that lead to their own pages, a box holds what is filtered too. */
const fewestThings = 3;
const linkedHeadings = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4';

/** No call is longer. */
const longestCall = 40;

/** Stands alone: it is no part of a sentence, a heading or a list of answers. */
function isCall(element: Element, page: Measures): boolean {
  if (
    page.text(element) > longestCall ||
    element.hasAttribute(labelMark) ||
    element.closest('h1, h2, h3, h4, h5, h6, summary, blockquote')
  )
    return false;
  const paragraph = element.closest('p, li, td, dd');
  return !paragraph || page.text(paragraph) <= page.text(element) + 2;
}

/** A heading over a button and nothing else is no longer with it, and has no more links. */
const longestBand = 80;
const mostLinks = 2;
/** Signs beside them are not counted. */
const slack = 2;

/** The box around a call that holds only its heading beside it; the call alone where the box is one of several. */
function bandOf(call: Element, page: Measures): Element {
  const box = climb(call, (around) => isBand(around, call, page));
  const alike = box.parentElement ? kindsIn(box.parentElement, page).get(kindOf(box)) : 1;
  return alike !== 1 || !box.querySelector('h2, h3, h4') ? call : box;
}

/** How many of its children are of each kind. */
const kindsIn = askedOnce((box) => {
  const kinds = new Map<string, number>();
  for (const child of box.children) kinds.set(kindOf(child), (kinds.get(kindOf(child)) ?? 0) + 1);
  return kinds;
});

const kindOf = ({ localName, className }: Element): string => `${localName} ${className}`;

function isBand(box: Element, call: Element, page: Measures): boolean {
  return page.text(box) === page.text(call) || isHeadingWithCall(box, page);
}

const isHeadingWithCall = askedOnce((box, page) => {
  if (page.text(box) > longestBand || page.prose(box) > 0 || !isBox(box)) return false;
  const [heading, ...others] = box.querySelectorAll('h2, h3, h4');
  if (!heading || others.length > 0 || box.querySelector('h1, img, li, table, article, main')) return false;
  return page.own(box) <= page.own(heading) + slack && box.querySelectorAll('a').length <= mostLinks;
});

function isLinked(element: Element): boolean {
  return element.closest(`a, ${buttons}`) !== null || element.querySelector('a') !== null;
}
