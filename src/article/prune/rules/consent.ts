import type { Measures } from '../../measures';
import { isOneOf } from '../evidence';
import type { Rule } from '../rule';

const names = [
  'cookie',
  'cookies',
  'consent',
  'gdpr',
  'rgpd',
  'dsgvo',
  'cmp',
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
    name: 'cookie-notice',
    why: 'A notice about cookies and consent.',
    named: names,
    isNoise: (element, page) =>
      page.text(element) < 2 * mostProse &&
      page.prose(element) < mostProse &&
      isAboutConsent(element, page) &&
      !element.closest('article p') &&
      !isInText(element),
    examples: [
      [
        '<p>Text.</p><div id="cookie-notice">Nous utilisons des cookies. <a href="#">J’accepte</a></div>',
        'Text.',
      ],
      ['<p>Text.</p><h2 id="cookie-law">The cookie law</h2>', 'Text. The cookie law'],
      [
        `<div class="needs-consent">${'We empty your cellar and carry what you keep upstairs. '.repeat(4)}</div>`,
        'We empty your cellar and carry what you keep upstairs. '.repeat(4).trim(),
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
const isInText = isOneOf(
  'h1 h2 h3 h4 h5 h6 p a li dt dd code pre td th span strong em figure img blockquote',
);
