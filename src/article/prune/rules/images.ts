import { firstText, nodeBehind } from '../../walk';
import { isOneOf, squash } from '../evidence';
import type { Rule } from '../rule';

export const imageRules: Rule[] = [
  {
    name: 'tracking-pixel',
    why: 'An image of a point that counts visitors.',
    select:
      'img[width="0"], img[width="1"], img[width="2"], img[height="0"], img[height="1"], img[height="2"]',
    isNoise: (image) => !hasCaption(image),
    examples: [
      ['<p>Text.<img src="https://count.example/p.gif" width="1" height="1"></p>', 'Text.'],
      [
        '<figure><img src="/lamp.jpg" width="2" height="1"><figcaption>Twice as wide as high.</figcaption></figure>',
        'Twice as wide as high.',
      ],
    ],
  },
  {
    name: 'avatar',
    why: 'The portrait of an author or commenter, an ornament here.',
    named: ['avatar', 'avatars', 'gravatar', 'userpic', 'profilepic'],
    isNoise: (element) => element.localName === 'img' && !hasCaption(element),
    examples: [
      ['<p>Text.</p><img class="avatar photo" src="/a.jpg">', 'Text.'],
      [
        '<figure><img class="avatar-film" src="/a.jpg"><figcaption>The film in two colours.</figcaption></figure>',
        'The film in two colours.',
      ],
    ],
  },
  {
    name: 'avatar-letter',
    why: 'The first letter of a name, in the place of a portrait.',
    tags: ['div', 'span'],
    isNoise: (element, page) => page.text(element) === 1 && standsForName(element),
    examples: [
      ['<div><div>A</div><span>Ada Lovelace</span></div><p>Text.</p>', 'Ada Lovelace Text.'],
      ['<div><span>É</span><a href="/e">Émile</a></div><p>Texte.</p>', 'Émile Texte.'],
      ['<p><span>A</span> lamp needs oil.</p>', 'A lamp needs oil.'],
      ['<div><span>A</span><span>da tells of her lamp.</span></div>', 'Ada tells of her lamp.'],
      ['<dl><dd><span>A</span> <span>Amsterdam</span></dd></dl>', 'A Amsterdam'],
    ],
  },
  {
    name: 'feed-icon',
    why: 'A picture that leads to a feed of news.',
    select:
      'a[type="application/rss+xml"], a[href*="/rss"], a[href*="/feed"], a[href$=".rss"], a[href$="/atom.xml"]',
    isNoise: (link, page) => page.text(link) === 0 && link.querySelector('img') !== null,
    examples: [
      ['<h3>Von Ada <a href="/rss/ma/5"><img src="/rss.gif" alt="Newsfeed"></a></h3>', 'Von Ada'],
      ['<p>My <a href="/feed">feed</a> tells all.</p>', 'My feed tells all.'],
    ],
  },
];

function hasCaption(image: Element): boolean {
  return image.closest('figure')?.querySelector('figcaption') != null;
}

/** Names are no longer. */
const longestName = 40;
const isOfText = isOneOf('p li dt dd td th h1 h2 h3 h4 h5 h6 label figcaption');
const isLetter = /^\p{Lu}$/u;

/** The text behind it is a name of this first letter, in an element of its own. */
function standsForName(element: Element): boolean {
  const letter = squash(element.textContent);
  const around = element.parentElement;
  if (!isLetter.test(letter) || !around || isOfText(around) || element.childElementCount > 0) return false;
  const behind = textBehind(element, around);
  return behind.length > 1 && behind.length <= longestName && behind.startsWith(letter);
}

/** The first text of the next element that has one, within what is around both. */
function textBehind(element: Element, around: Element): string {
  for (let node = nodeBehind(element, around); node; node = nodeBehind(node, around)) {
    const text = node.nodeType === 1 ? squash(firstText(node as Element)) : squash(node.textContent);
    if (text) return node.nodeType === 1 ? text : '';
  }
  return '';
}
