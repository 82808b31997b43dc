import type { Measures } from '../../measures';
import { nameWords } from '../../names';
import { isOneOf } from '../evidence';
import type { Rule } from '../rule';

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
      page.prose(element) < 0.3 * page.prose(page.root) + 200,
    mostShare: 0.3,
    examples: [['<p>Texte.</p><div class="paywall">La suite est réservée aux abonnés.</div>', 'Texte.']],
  },
  {
    name: 'paywall-words',
    why: 'An offer that stands in the way of the rest of the text.',
    says: ['paywall'],
    examples: [
      ['<p>Texte.</p><p>Cet article est réservé aux abonnés.</p>', 'Texte.'],
      ['<p>Text.</p><p>Already a subscriber? Log in</p>', 'Text.'],
    ],
  },
  {
    name: 'old-browser',
    why: 'What the page says to old browsers.',
    named: oldBrowserNames,
    isNoise: (element, page) => isBox(element) && !holdsContent(element) && page.text(element) < 400,
    examples: [
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
    isNoise: (element, page) => isBox(element) && !holdsContent(element) && page.text(element) < 150,
    examples: [['<p>Text.</p><div class="loading">One moment …</div>', 'Text.']],
  },
  {
    name: 'waiting-words',
    why: 'What the page says while it loads.',
    says: ['waiting'],
    examples: [
      ['<p>Text.</p><div>Loading…</div>', 'Text.'],
      ['<p>Texte.</p><span>Chargement en cours</span>', 'Texte.'],
    ],
  },
];

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
