import type { Measures } from '../../measures';
import { nameWords } from '../../names';
import { isOneOf, squash } from '../evidence';
import type { Rule } from '../rule';
import { isTextSection } from '../section';
import { isInSentence } from '../sentence';

const overlayNames =
  'modal popup popover flyout lightbox offcanvas off-canvas toast snackbar colorbox fancybox'.split(' ');
const paywallNames =
  'paywall pay-wall regwall subscribe-wall subscription-wall reader-wall premium-teaser paywall-teaser piano-inline metered'.split(
    ' ',
  );
const waitingNames = 'loading loader spinner skeleton error error-message form-error preloader'.split(' ');
const oldBrowserNames =
  'browsehappy browserupgrade browser-upgrade browser-update outdated-browser old-browser browser-warning unsupported-browser block-message-important'.split(
    ' ',
  );

export const overlayRules: Rule[] = [
  {
    name: 'laid-over',
    why: 'A box that stays in the window while the text moves under it.',
    select: '[data-lisible-over]',
    isNoise: (element) => !element.querySelector('article, main'),
    examples: [
      ['<p>Text.</p><div data-lisible-over>Chat with us</div>', 'Text.'],
      [
        '<div data-lisible-over><main>Text that scrolls in a box.</main></div>',
        'Text that scrolls in a box.',
      ],
    ],
  },
  {
    name: 'overlay-box',
    why: 'A box that the page lays over its text when something is clicked.',
    named: overlayNames,
    isNoise: (element, page) =>
      isLayer(element) &&
      !holdsContent(element) &&
      (isMinor(element, page) || isBesideArticle(element, page)),
    mostShare: 0.9,
    examples: [
      [
        `<h1>The lamp</h1><p>${'It was lit at six. '.repeat(25)}</p><div class="modal-window"><p>Rules for comments</p><p>${'Write no words that you would not say. '.repeat(20)}</p></div>`,
        `The lamp ${'It was lit at six. '.repeat(25)}`.trim(),
      ],
      [
        `<h1>The lamp</h1><p>${'It was lit at six. '.repeat(25)}</p><div class="js-lightbox-gallery"><p>${'And went out at nine. '.repeat(30)}</p></div>`,
        `The lamp ${'It was lit at six. '.repeat(25)}${'And went out at nine. '.repeat(30)}`.trim(),
      ],
      [
        `<h1>The lamp</h1><div class="popup-page"><p>${'It was lit at six. '.repeat(25)}</p></div>`,
        `The lamp ${'It was lit at six. '.repeat(25)}`.trim(),
      ],
      ['<p>Text.</p><div class="modal fade">Invalid password</div>', 'Text.'],
      ['<p>A <span class="popup-link">modal</span> verb.</p>', 'A modal verb.'],
    ],
  },
  {
    name: 'paywall',
    why: 'An offer that stands in the way of the rest of the text.',
    named: paywallNames,
    isNoise: (element, page) =>
      isBox(element) &&
      !holdsContent(element) &&
      page.text(element) < 1500 &&
      page.prose(element) < 0.3 * page.prose(page.root) + 200 &&
      (page.prose(element) < leastPaidFor || offers(element, page)),
    mostShare: 0.3,
    examples: [
      ['<p>Texte.</p><div class="paywall">La suite est réservée aux abonnés.</div>', 'Texte.'],
      [
        `<p>${'A sentence of the article. '.repeat(40)}</p><div class="paywall"><p>${'You have read all that is free. '.repeat(8)}</p><p><a href="/s">Subscribe</a></p></div>`,
        'A sentence of the article. '.repeat(40).trim(),
      ],
      [
        `<p>${'A sentence of the article. '.repeat(40)}</p><div class="paywall"><p>${'What subscribers read of it. '.repeat(8)}The <a href="/l">lamp</a> went out.</p></div>`,
        `${'A sentence of the article. '.repeat(40)}${'What subscribers read of it. '.repeat(8)}The lamp went out.`,
      ],
    ],
  },
  {
    name: 'paywall-words',
    why: 'An offer that stands in the way of the rest of the text.',
    says: ['paywall'],
    isNoise: (element, page) => !isTextSection(element, page, false),
    examples: [
      ['<p>Texte.</p><p>Cet article est réservé aux abonnés.</p>', 'Texte.'],
      ['<p>Text.</p><p>Already a subscriber? Log in</p>', 'Text.'],
      [
        '<p>Darüber stand <strong>Nur für Abonnenten</strong> in roten Lettern.</p>',
        'Darüber stand Nur für Abonnenten in roten Lettern.',
      ],
      [
        '<h2>Subscribe to continue reading</h2><p>So begin walls that stand before the rest of an article.</p><h2>What they cost</h2>',
        'Subscribe to continue reading So begin walls that stand before the rest of an article. What they cost',
      ],
    ],
  },
  {
    name: 'old-browser',
    why: 'What the page says to old browsers.',
    named: oldBrowserNames,
    isNoise: (element, page) =>
      isBox(element) && !holdsContent(element) && page.text(element) < 400 && !isTitledInText(element),
    examples: [
      [
        '<main><p>Text.</p><section class="old-browser"><h2>An old browser</h2><p>It had no tabs.</p></section></main>',
        'Text. An old browser It had no tabs.',
      ],
      [
        `<div class="blockMessage blockMessage--important">${'You are using an out of date browser. '.repeat(3)}</div><p>Text.</p>`,
        'Text.',
      ],
      ['<p class="browsehappy">Ваш браузер устарел.</p><p>Текст.</p>', 'Текст.'],
    ],
  },
  {
    name: 'waiting',
    why: 'What the page says while it loads, or when it failed to.',
    named: waitingNames,
    isNoise: (element, page) =>
      isBox(element) &&
      !holdsContent(element) &&
      page.text(element) < 150 &&
      page.prose(element) === 0 &&
      !isTitledInText(element) &&
      !isInSentence(element, page) &&
      !isMisspelt(element),
    examples: [
      ['<p>Text.</p><div class="loading">One moment …</div>', 'Text.'],
      [
        '<p><span class="NormalTextRun SpellingErrorV2">Lisible</span> <span>Reads</span></p>',
        'Lisible Reads',
      ],
      ['<p>He wrote <span class="error">recieve</span> for receive.</p>', 'He wrote recieve for receive.'],
      [
        `<p class="lazy-loading">A picture of the lamp that went out in the night, long before the keeper came back.</p>`,
        'A picture of the lamp that went out in the night, long before the keeper came back.',
      ],
      [
        '<article><div class="skeleton"><h2>The skeleton</h2><p>It has 206 bones.</p></div></article>',
        'The skeleton It has 206 bones.',
      ],
    ],
  },
  {
    name: 'waiting-words',
    why: 'What the page says while it loads.',
    says: ['waiting'],
    isNoise: (element, page) => !namesThing(element, page),
    examples: [
      ['<h2>Loading…</h2><p>Text.</p>', 'Text.'],
      ['<h2>Laden</h2><p>Jan kauft dort Lampen.</p>', 'Laden Jan kauft dort Lampen.'],
      ['<p>Dort gab es:</p><ul><li>Laden</li><li>Schule</li></ul>', 'Dort gab es: Laden Schule'],
      [
        '<p>— Bitte warten.</p><p>“Please wait.”</p><p>«Proszę czekać».</p>',
        '— Bitte warten. “Please wait.” «Proszę czekać».',
      ],
      ['<dl><dt>Loading</dt><dd>From the side.</dd></dl>', 'Loading From the side.'],
      [
        '<p>All night it said <em>Loading…</em>, and then no more.</p>',
        'All night it said Loading…, and then no more.',
      ],
      ['<p>Text.</p><div>Loading…</div>', 'Text.'],
      ['<p>Texte.</p><span>Chargement en cours</span>', 'Texte.'],
    ],
  },
];

/** A text of so many characters of prose may be what is paid for: publishers name it so for search engines. */
const leastPaidFor = 200;

/** An offer ends in a button, or in a link that stands alone. */
function offers(box: Element, page: Measures): boolean {
  if (box.querySelector('[data-lisible-was="button"], [data-lisible-was="form"], [role="button"]'))
    return true;
  return [...box.querySelectorAll('a[href]')].some((link) => {
    const line = link.closest('p, li, h2, h3, h4, div, section');
    return line !== null && page.text(line) <= page.text(link) + 2;
  });
}

/** A section of the text, named after what it is about. */
function isTitledInText(box: Element): boolean {
  return box.closest('article, main') !== null && box.querySelector('h2, h3, h4') !== null;
}

/** Word marks what it takes for a mistake, also in pages that its texts are pasted into. */
function isMisspelt({ className }: Element): boolean {
  return /(?:Spelling|Grammar)Error/.test(className);
}

/** `Laden` and `Loading` name things too, over a text or on a list, which no dots follow. */
function namesThing(label: Element, page: Measures): boolean {
  if (/(?:…|\.{3})$/.test(squash(label.textContent))) return false;
  if (label.localName === 'li') return true;
  if (!/^(?:h[1-6]|dt)$/.test(label.localName)) return false;
  const text = label.nextElementSibling;
  return text !== null && page.text(text) > 0;
}

function isMinor(element: Element, page: Measures): boolean {
  return page.prose(element) < 0.2 * page.prose(page.root) + 200;
}

/** Of the names, those that nothing bears which stands in the text, as a gallery does that opens its pictures. */
const layerNames = /-(?:modal|popup|popover|off-?canvas)-/;

/** With less prose, in characters, what is not laid over is no article. */
const leastProse = 400;

/** The page has a title, and a text outside of the box. */
function isBesideArticle(element: Element, page: Measures): boolean {
  const { joined } = nameWords(`${element.getAttribute('class') ?? ''} ${element.id}`);
  if (!layerNames.test(joined)) return false;
  return page.root.querySelector('h1') !== null && page.prose(page.root) - page.prose(element) >= leastProse;
}

const isLayer = isOneOf('div section aside form ul');
const isBox = isOneOf('div section aside form dialog p ul span');

function holdsContent(element: Element): boolean {
  return element.querySelector('h1, article, main') !== null;
}
