import { proseOf, squash, textLength } from '../evidence';
import { named } from '../named';
import type { Rule } from '../rule';
import { sectionOf } from '../section';
import { says } from '../words';

const box = named([
  'comments',
  'commentlist',
  'respond',
  'disqus',
  'commentform',
  'commentsection',
  'livefyre',
  'kommentare',
  'commentaires',
  'comentarios',
  'hypercomments',
  'fbcomments',
]);

export const commentRules: Rule[] = [
  {
    name: 'comments',
    why: 'Comments of readers.',
    select: `${box.select}, [itemtype*="schema.org/UserComments"]`,
    isNoise: (element) =>
      (box.has(element) || element.hasAttribute('itemtype')) && isBox(element) && hasProseElsewhere(element),
    mostShare: 0.85,
    examples: [
      [
        `<p>${'A sentence of the article. '.repeat(20)}</p><div id="comments"><p>First!</p></div>`,
        'A sentence of the article. '.repeat(20).trim(),
      ],
      [
        '<div id="comments"><p>All there is to read here are the comments of those who came before, one by one, in order.</p></div>',
        'All there is to read here are the comments of those who came before, one by one, in order.',
      ],
    ],
  },
  {
    name: 'comment-section',
    why: 'The section where readers comment.',
    select: 'h2, h3, h4, h5, h6, span, div, p, a',
    isNoise: (heading) =>
      heading.children.length <= 1 &&
      textLength(heading) < 50 &&
      says(squash(heading.textContent), 'comments') &&
      hasProseElsewhere(heading),
    extend: (heading) => (/^h/.test(heading.localName) ? sectionOf(heading) : [heading]),
    mostShare: 0.6,
    examples: [
      [
        `<p>${'Une phrase de l’article. '.repeat(20)}</p><div><h3>Laisser un commentaire</h3><p>Votre nom</p></div>`,
        'Une phrase de l’article. '.repeat(20).trim(),
      ],
    ],
  },
];

function isBox(element: Element): boolean {
  return (
    /^(?:div|section|aside|ul|ol|footer|article)$/.test(element.localName) && !element.querySelector('h1')
  );
}

/** Where comments are all that a page has, they are its text. */
function hasProseElsewhere(element: Element): boolean {
  return proseOf(element.ownerDocument.body) - proseOf(element) > 400;
}
