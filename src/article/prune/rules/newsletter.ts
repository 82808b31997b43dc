import type { Measures } from '../../measures';
import { climb } from '../climb';
import { isOneOf } from '../evidence';
import type { Rule } from '../rule';
import { isTextSection, sectionOf } from '../section';

const names = [
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
];

const isBox = isOneOf('div section aside form footer ul fieldset header');

export const newsletterRules: Rule[] = [
  {
    name: 'newsletter-box',
    why: 'A box that asks for a subscription.',
    named: names,
    isNoise: (element, page) => isBox(element) && page.text(element) < 700 && page.prose(element) < 350,
    examples: [
      ['<p>Text.</p><div class="newsletter-signup">Get our best stories.</div>', 'Text.'],
      ['<p>Text.</p><h2 id="newsletter-growth">How newsletters grow</h2>', 'Text. How newsletters grow'],
    ],
  },
  {
    name: 'email-form',
    why: 'A box that asks for an e-mail address.',
    select: '[data-lisible-email]',
    isNoise: (field, page) => isSmall(field, page),
    extend: (field, page) => [climb(field, (box) => isSmall(box, page))],
    examples: [
      [
        '<p>Texto.</p><section><h4>¡No te pierdas ninguna receta!</h4><div data-lisible-email="">Cada viernes</div></section>',
        'Texto.',
      ],
      ['<div data-lisible-email=""><h1>Write to us</h1></div>', 'Write to us'],
    ],
  },
  {
    name: 'newsletter-section',
    why: 'A section that asks for a subscription.',
    says: ['newsletter'],
    isNoise: (heading, page) => isHeading(heading) && !isTextSection(heading, page, false),
    extend: (heading, page) => {
      const section = sectionOf(heading, page, 3);
      return isShort(section, page) ? section : [heading];
    },
    examples: [
      ['<p>Text.</p><div><h3>Abonnez-vous à notre newsletter</h3><p>Chaque semaine.</p></div>', 'Text.'],
      ['<p>Text.</p><section><h3>Zapisz się do newslettera</h3><p>Co tydzień.</p></section>', 'Text.'],
      [
        '<h3>Boletín</h3><p>El primero se imprimió en 1843, a la luz de una lámpara de aceite.</p><h3>Diario</h3>',
        'Boletín El primero se imprimió en 1843, a la luz de una lámpara de aceite. Diario',
      ],
      [
        '<p>The word <strong>newsletter</strong> is older than the web.</p>',
        'The word newsletter is older than the web.',
      ],
    ],
  },
];

/** A box around a field with hardly any text: more of it, or a title, belongs to the page. */
function isSmall(box: Element, page: Measures): boolean {
  return page.text(box) < 300 && page.prose(box) < 150 && !box.querySelector('h1, main, article');
}

function isHeading(element: Element): boolean {
  return /^(?:h[2-6]|p|div|strong)$/.test(element.localName);
}

function isShort(section: readonly Element[], page: Measures): boolean {
  return section.reduce((sum, element) => sum + page.text(element), 0) < 500;
}
