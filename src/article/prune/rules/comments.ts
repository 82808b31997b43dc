import type { Measures } from '../../measures';
import { isOneOf } from '../evidence';
import type { Rule } from '../rule';
import { isTextSection, sectionOf } from '../section';

const names = [
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
];

export const commentRules: Rule[] = [
  {
    name: 'comments',
    why: 'Comments of readers.',
    named: names,
    isNoise: (element, page) =>
      isBox(element) && !element.querySelector('h1') && hasProseElsewhere(element, page),
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
    says: ['comments'],
    isNoise: (heading, page) =>
      isLabel(heading) && hasProseElsewhere(heading, page) && !isTextSection(heading, page, false),
    extend: (heading, page) => (/^h/.test(heading.localName) ? sectionOf(heading, page) : [heading]),
    mostShare: 0.6,
    examples: [
      [
        `<p>${'Une phrase de l’article. '.repeat(20)}</p><div><h3>Laisser un commentaire</h3><p>Votre nom</p></div>`,
        'Une phrase de l’article. '.repeat(20).trim(),
      ],
    ],
  },
];

const isBox = isOneOf('div section aside ul ol footer article');
const isLabel = isOneOf('h2 h3 h4 h5 h6 span div p a');

/** Where comments are all that a page has, they are its text. */
function hasProseElsewhere(element: Element, page: Measures): boolean {
  return page.prose(page.root) - page.prose(element) > 400;
}
