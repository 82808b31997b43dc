import type { Measures } from '../../measures';
import { isOneOf } from '../evidence';
import type { Rule } from '../rule';
import { isNamedByHeading } from '../section';

const names = [
  'cookie',
  'cookies',
  'consent',
  'gdpr',
  'rgpd',
  'dsgvo',
  'onetrust',
  'didomi',
  'cookiebot',
  'cookiebanner',
  'cookienotice',
  'cookiewall',
  'ccpa',
  'sourcepoint',
  'usercentrics',
];

/** Programs that ask for consent, by the names that they give their boxes. */
const programs =
  'onetrust onetrust-consent-sdk onetrust-pc-sdk ot-sdk-container cybot-cookiebot-dialog cybotcookiebotdialog didomi-host usercentrics-root usercentrics-cmp qc-cmp2 cmpbox cmpbox2 cmpwrapper cmplz cky-consent borlabs-cookie osano-cm-window fc-consent-root'.split(
    ' ',
  );

/** A wall may explain itself at length; an article about cookies has more prose than any. */
const mostProse = 1500;

export const consentRules: Rule[] = [
  {
    name: 'consent-wall',
    why: 'A wall that asks for consent before it shows the page.',
    named: names,
    isNoise: (element) =>
      element.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'),
    mostShare: 1,
    examples: [
      ['<div class="consent-wall" role="dialog"><h2>Mit Werbung lesen</h2><p>Details.</p></div>', ''],
      ['<div class="consent-study"><p>What walls do.</p></div>', 'What walls do.'],
    ],
  },
  {
    name: 'consent-program',
    why: 'What a program for consent asks and explains.',
    named: programs,
    isNoise: (element) => !element.querySelector('h1, main, article') && !isNamedForText(element),
    mostShare: 1,
    examples: [
      [
        `<div id="onetrust-consent-sdk"><h2>Your privacy</h2>${'<p>571 partners can use this purpose to measure what you read and where you have read it.</p>'.repeat(25)}</div><p>Text.</p>`,
        'Text.',
      ],
      ['<h2 id="onetrust">OneTrust</h2><p>What it does.</p>', 'OneTrust What it does.'],
    ],
  },
  {
    name: 'cookie-notice',
    why: 'A notice about cookies and consent.',
    named: names,
    isNoise: (element, page) =>
      page.text(element) < 2 * mostProse &&
      page.prose(element) < mostProse &&
      isAboutConsent(element, page) &&
      !element.closest('article p') &&
      !isNamedForText(element) &&
      !isNamedByHeading(element),
    examples: [
      [
        '<p>Text.</p><div id="cookie-notice">Nous utilisons des cookies. <a href="#">J’accepte</a></div>',
        'Text.',
      ],
      ['<p>Text.</p><h2 id="cookie-law">The cookie law</h2>', 'Text. The cookie law'],
      [
        '<section id="forms"><h3>Forms</h3><p>Text.</p></section><section id="cookies"><h3>Cookies</h3><p>To set cookies, use set_cookie.</p></section>',
        'Forms Text. Cookies To set cookies, use set_cookie.',
      ],
      [
        '<div id="tab-forms"><h4>Forms</h4>None.</div><div id="tab-cookies"><h4>Cookies we set</h4>They tell us what you read.</div><p>Text.</p>',
        'Forms None. Text.',
      ],
      [
        `<div class="needs-consent">${'We empty your cellar and carry what you keep upstairs. '.repeat(4)}</div>`,
        'We empty your cellar and carry what you keep upstairs. '.repeat(4).trim(),
      ],
      [
        '<div class="cmp-title"><h2>The oil mills</h2></div><div class="cmp-text">Text.</div>',
        'The oil mills Text.',
      ],
      [
        `<p>Текст.</p><div class="cookies">${'Мы используем куки, чтобы сайт работал лучше. '.repeat(4)}</div>`,
        'Текст.',
      ],
    ],
  },
];

/** What is shorter may be buttons alone. */
const leastNotice = 150;

/** The words without which no notice is written, in many languages. */
const consentWords =
  /cookie|kaks|süti|çerez|куки|クッキー|쿠키|คุกกี้|كوكيز|ارتباط|ciasteczk|consent|einwillig|zustimm|privac|privat|datenschutz|confidentialit|données|gdpr|rgpd|dsgvo|ccpa|tracking|partners|персональн|конфиденц|персонал|απορρήτου|隐私|隱私|プライバシー|개인정보|خصوصية|gizlilik|quyền riêng tư/i;

/** Pages also name parts of theirs by the consent that they wait for, such as videos or whole sections. */
function isAboutConsent(element: Element, page: Measures): boolean {
  return page.text(element) < leastNotice || consentWords.test(element.textContent ?? '');
}

/** Headings and inline elements of a text carry ids made from their words. */
const isNamedForText = isOneOf(
  'h1 h2 h3 h4 h5 h6 p a li dt dd code pre td th span strong em figure img blockquote',
);
