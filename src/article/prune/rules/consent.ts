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
      !element.closest('article p') &&
      !isInText(element),
    examples: [
      [
        '<p>Text.</p><div id="cookie-notice">Nous utilisons des cookies. <a href="#">J’accepte</a></div>',
        'Text.',
      ],
      ['<p>Text.</p><h2 id="cookie-law">The cookie law</h2>', 'Text. The cookie law'],
    ],
  },
];

/** Headings and inline elements of a text carry ids made from their words. */
const isInText = isOneOf(
  'h1 h2 h3 h4 h5 h6 p a li dt dd code pre td th span strong em figure img blockquote',
);
