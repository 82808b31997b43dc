import { proseOf, squash, textLength } from '../evidence';
import { named } from '../named';
import type { Rule } from '../rule';
import { says } from '../words';

const box = named([
  'advert',
  'adverts',
  'advertisement',
  'advertising',
  'adsbygoogle',
  'adslot',
  'adbox',
  'adunit',
  'adwrapper',
  'adcontainer',
  'sponsored',
  'sponsor',
  'promoted',
  'taboola',
  'outbrain',
  'doubleclick',
  'dfp',
  'publicite',
  'anzeige',
  'werbung',
  'publicidad',
  'pubblicita',
  'reklama',
]);

export const advertRules: Rule[] = [
  {
    name: 'advert-box',
    why: 'A place for advertising.',
    select: `ins.adsbygoogle, .ad, .ads, #ad, #ads, ${box.select}`,
    isNoise: (element) =>
      (element.matches('ins, .ad, .ads, #ad, #ads') || box.has(element)) && proseOf(element) < 300,
    examples: [
      ['<p>Text.</p><div class="ad">Buy now</div>', 'Text.'],
      ['<p>Text.</p><div id="div-adslot-3">Kaufen Sie jetzt</div>', 'Text.'],
      ['<p class="adverbs">Adverbs modify verbs.</p>', 'Adverbs modify verbs.'],
    ],
  },
  {
    name: 'advert-label',
    why: 'The label of an advertisement.',
    select: 'p, span, div, small, strong, h4, h5, h6, figcaption',
    isNoise: (element) => element.children.length === 0 && textLength(element) > 1 && isLabel(element),
    examples: [
      ['<p>Text.</p><div>Publicité</div>', 'Text.'],
      ['<p>Text.</p><p>- Advertisement -</p>', 'Text.'],
      ['<p>Die Zahl: <span>Anzeige</span> genügt.</p>', 'Die Zahl: Anzeige genügt.'],
    ],
  },
];

function isLabel(element: Element): boolean {
  if (!says(squash(element.textContent), 'advert')) return false;
  return element.localName !== 'span' || element.parentElement?.localName !== 'p';
}
