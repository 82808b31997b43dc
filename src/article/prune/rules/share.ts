import { askedOnce } from '../../asked-once';
import type { Measures } from '../../measures';
import { climb } from '../climb';
import { isOneOf, squash } from '../evidence';
import type { Rule } from '../rule';
import { isTextSection } from '../section';
import { says } from '../words';

const names = [
  'share',
  'sharing',
  'shares',
  'sharebar',
  'sharebox',
  'sharer',
  'social',
  'socials',
  'sharedaddy',
  'addtoany',
  'addthis',
  'shareaholic',
  'partage',
  'partager',
  'teilen',
  'compartir',
  'condividi',
  'jssocials',
  'heateor',
  'sociallinks',
  'socialshare',
  'sharelinks',
  'sharebuttons',
];

/** Addresses to which a share button sends. */
const shareTargets = [
  'facebook.com/shar',
  'facebook.com/dialog/share',
  'twitter.com/intent',
  'twitter.com/share',
  'twitter.com/home?status',
  'x.com/intent',
  'linkedin.com/share',
  'linkedin.com/cws/share',
  'pinterest.com/pin/create',
  'pinterest.fr/pin/create',
  'tumblr.com/share',
  'tumblr.com/widgets/share',
  'reddit.com/submit',
  'wa.me/?text',
  'api.whatsapp.com/send',
  'whatsapp://send',
  't.me/share',
  'telegram.me/share',
  'vk.com/share',
  'connect.ok.ru/',
  'plus.google.com/share',
  'getpocket.com/save',
  'news.ycombinator.com/submitlink',
  'bsky.app/intent',
  'mailto:?',
  'threads.net/intent',
  'service.weibo.com/share',
  'share.flipboard.com',
  'b.hatena.ne.jp/entry',
  'line.me/R/msg',
  'social-plugins.line.me',
  'xing.com/spi',
  'story.kakao.com/share',
];

export const shareRules: Rule[] = [
  {
    name: 'share-links',
    why: 'Buttons that share the page on a network.',
    tags: ['a'],
    isNoise: (link, page) => isShareTarget(link.getAttribute('href') ?? '') && page.text(link) < 40,
    extend: (link, page) => [climb(link, (element) => isShareRow(element, page))],
    examples: [
      [
        '<p>Text.</p><div><a href="https://pinterest.com/pin/create/button/?url=x">Pinterest</a> <a href="https://www.tumblr.com/share/link?url=x">Tumblr</a> <a href="#">+</a></div>',
        'Text.',
      ],
      [
        '<p>Tell us on <a href="https://twitter.com/someone">Twitter</a> what you think.</p>',
        'Tell us on Twitter what you think.',
      ],
    ],
  },
  {
    name: 'share-box',
    why: 'A box of share or follow buttons.',
    named: names,
    isNoise: (element, page) => isBox(element) && page.text(element) < 300 && page.prose(element) === 0,
    examples: [
      ['<p>Text.</p><div class="post-share">Partager <a href="#">Facebook</a></div>', 'Text.'],
      ['<h2 id="social-shopping">Social shopping</h2>', 'Social shopping'],
      ['<p class="shareholders">The shareholders met.</p>', 'The shareholders met.'],
    ],
  },
  {
    name: 'share-row',
    why: 'Names of networks in a row, buttons without their links.',
    tags: ['p'],
    isNoise: (element, page) =>
      page.text(element) >= shortestRow &&
      page.text(element) <= longestRow &&
      /\p{L}/u.test(element.textContent ?? '') &&
      isShareRow(element, page) &&
      squash(element.textContent)
        .split(' ')
        .filter((word) => says(word, 'networks')).length > 1,
    examples: [
      ['<p>Pinterest LinkedIn Tumblr +</p><p>Texte.</p>', 'Texte.'],
      ['<p>Mastodon is a network.</p><p>Pinterest</p>', 'Mastodon is a network. Pinterest'],
    ],
  },
  {
    name: 'share-words',
    why: 'A label of share or follow buttons.',
    says: ['share', 'follow'],
    isNoise: (element, page) => isAlone(element, page) && !isTextSection(element, page),
    extend: (label, page) => [label, ...countsBeside(label, page)],
    examples: [
      ['<p>Text.</p><p>Partager :</p>', 'Text.'],
      ['<p>文章。</p><div><span>分享到：</span></div>', '文章。'],
      ['<p>Texto.</p><h4>Compartir en redes</h4>', 'Texto.'],
      ['<p>Szöveg.</p><div><span>Megosztom</span><span>128</span></div>', 'Szöveg.'],
      ['<p>기사.</p><div><span>공유하기</span><span>카카오톡으로</span></div>', '기사. 카카오톡으로'],
      ['<p>You may <b>share</b> this text.</p>', 'You may share this text.'],
      [
        '<p><b>We tell of lamps and of those who light them. </b><a href="/f"><b>Follow us</b></a><b> to hear of the next one.</b></p>',
        'We tell of lamps and of those who light them. Follow us to hear of the next one.',
      ],
      [
        '<p>Texte.</p><h3>Partager les lampes</h3><p>On les prête.</p>',
        'Texte. Partager les lampes On les prête.',
      ],
      ['<p>نص.</p><p>شَارِك المقال</p>', 'نص.'],
      [
        `<h2>Letters</h2><p>${'Nobody wrote. '.repeat(8)}</p><h2>Share</h2><p>${'Nobody pressed it. '.repeat(6)}</p>`,
        `Letters ${'Nobody wrote. '.repeat(8)}Share ${'Nobody pressed it. '.repeat(6)}`.trim(),
      ],
    ],
  },
];

/** Two names and no more than all. */
const shortestRow = 8;
const longestRow = 120;

const isBox = isOneOf('div section aside ul ol li span a nav footer header form p');

const target = new RegExp(shareTargets.map((address) => address.replace(/[.?/]/g, '\\$&')).join('|'));

function isShareTarget(address: string): boolean {
  return target.test(address);
}

/** A word inside a sentence is part of it. */
function isAlone(element: Element, page: Measures): boolean {
  const parent = element.parentElement;
  if (!parent || !/^(?:span|a|strong|b|em|small)$/.test(element.localName)) return true;
  return page.text(parent) === page.text(element) || (page.text(parent) < 60 && parent.localName !== 'p');
}

/** How often the page was shared: a number beside the label. */
function countsBeside(label: Element, page: Measures): Element[] {
  const isCount = (beside: Element | null): beside is Element =>
    beside !== null && page.text(beside) <= 7 && count.test(squash(beside.textContent));
  return [label.previousElementSibling, label.nextElementSibling].filter(isCount);
}

const count = /^\d[\d.,\s]*[kKmM]?$/;

/** True where every word is the name of a network, a share label, a number or a sign. */
const isShareRow = askedOnce((element, page) => {
  if (page.text(element) > 200) return false;
  if (element.querySelector('img:not([width="16"])') && element.querySelectorAll('a').length < 2)
    return false;
  return squash(element.textContent)
    .split(' ')
    .every((word) => says(word, 'networks') || says(word, 'share') || /^[\d.,kKM+|·:/-]*$/.test(word));
});
