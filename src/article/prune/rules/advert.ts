import type { Rule } from '../rule';
import { isTextSection } from '../section';

const names = [
  'ad',
  'ads',
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
];

export const advertRules: Rule[] = [
  {
    name: 'advert-box',
    why: 'A place for advertising.',
    named: names,
    isNoise: (element, page) => isNamedSo(element) && page.prose(element) < 300,
    examples: [
      ['<p>Text.</p><div class="ad">Buy now</div>', 'Text.'],
      ['<p>Text.</p><div id="div-adslot-3">Kaufen Sie jetzt</div>', 'Text.'],
      ['<p class="adverbs">Adverbs modify verbs.</p>', 'Adverbs modify verbs.'],
    ],
  },
  {
    name: 'advert-label',
    why: 'The label of an advertisement.',
    says: ['advert'],
    isNoise: (element, page) =>
      element.children.length === 0 &&
      page.text(element) > 1 &&
      !isInSentence(element) &&
      !isTextSection(element, page),
    examples: [
      ['<p>Text.</p><div>Publicité</div>', 'Text.'],
      ['<p>Text.</p><p>- Advertisement -</p>', 'Text.'],
      ['<p>Die Zahl: <span>Anzeige</span> genügt.</p>', 'Die Zahl: Anzeige genügt.'],
    ],
  },
];

/** `ad` alone is a name, but `ad-choices-explained` is made of words like any other. */
function isNamedSo(element: Element): boolean {
  return (
    !/(?:^|[\s_-])ads?[_-]/i.test(`${element.className} ${element.id}`) ||
    element.matches('.ad, .ads, #ad, #ads')
  );
}

function isInSentence(element: Element): boolean {
  return element.localName === 'span' && element.parentElement?.localName === 'p';
}
