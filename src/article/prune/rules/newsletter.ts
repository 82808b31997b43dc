import { proseOf, squash, textLength } from '../evidence';
import { named } from '../named';
import type { Rule } from '../rule';
import { sectionOf } from '../section';
import { says } from '../words';

const box = named([
  'newsletter',
  'newsletters',
  'subscribe',
  'subscription',
  'subscriber',
  'signup',
  'mailchimp',
  'optin',
  'mailinglist',
  'mailpoet',
  'nieuwsbrief',
  'inscription',
  'substack',
  'convertkit',
]);

export const newsletterRules: Rule[] = [
  {
    name: 'newsletter-box',
    why: 'A box that asks for a subscription.',
    select: box.select,
    isNoise: (element) =>
      box.has(element) && isBlock(element) && textLength(element) < 700 && proseOf(element) < 350,
    examples: [
      ['<p>Text.</p><div class="newsletter-signup">Get our best stories.</div>', 'Text.'],
      ['<p>Text.</p><h2 id="newsletter-growth">How newsletters grow</h2>', 'Text. How newsletters grow'],
    ],
  },
  {
    name: 'newsletter-section',
    why: 'A section that asks for a subscription.',
    select: 'h2, h3, h4, h5, h6, p, div, strong',
    isNoise: (heading) =>
      heading.children.length <= 1 &&
      textLength(heading) < 80 &&
      says(squash(heading.textContent), 'newsletter'),
    extend: (heading) => (isShort(sectionOf(heading, 3)) ? sectionOf(heading, 3) : [heading]),
    examples: [
      ['<p>Text.</p><div><h3>Abonnez-vous à notre newsletter</h3><p>Chaque semaine.</p></div>', 'Text.'],
      ['<p>Text.</p><section><h3>Zapisz się do newslettera</h3><p>Co tydzień.</p></section>', 'Text.'],
    ],
  },
];

function isShort(section: readonly Element[]): boolean {
  return section.reduce((sum, element) => sum + textLength(element), 0) < 500;
}

function isBlock(element: Element): boolean {
  return /^(?:div|section|aside|form|footer|ul|fieldset|header)$/.test(element.localName);
}
