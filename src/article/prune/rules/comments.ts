import { askedOnce } from '../../asked-once';
import type { Measures } from '../../measures';
import { nameWords } from '../../names';
import { isOneOf } from '../evidence';
import type { Rule } from '../rule';
import { isOneOfSections, isTextSection, sectionOf } from '../section';
import { holdsTitle } from '../title';

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
      isBox(element) &&
      !isOneOfSections(element) &&
      hasProseElsewhere(element, page) &&
      proseOutside(page.root, page) > leastProse &&
      !holdsTitle(element),
    mostShare: 0.85,
    examples: [
      [
        `<html><head><title>The lamp that went out | Daily</title></head><body><p>${'What else there is to read. '.repeat(30)}</p><div class="has-comments"><h2>The lamp that went out</h2><p>It was lit at six.</p></div></body></html>`,
        `${'What else there is to read. '.repeat(30)}The lamp that went out It was lit at six.`,
      ],
      [
        `<p>${'A sentence of the article. '.repeat(20)}</p><div id="comments"><p>First!</p></div>`,
        'A sentence of the article. '.repeat(20).trim(),
      ],
      [
        `<p>${'A sentence of the article. '.repeat(20)}</p><section id="send-it"><h2>Send it</h2><p>By post.</p></section><section id="respond-to-comments"><h2>Respond to comments<a href="#respond-to-comments">¶</a></h2><p>You will get some.</p></section>`,
        `${'A sentence of the article. '.repeat(20)}Send it By post. Respond to comments¶ You will get some.`,
      ],
      [
        '<div id="comments"><p>All there is to read here are the comments of those who came before, one by one, in order.</p></div>',
        'All there is to read here are the comments of those who came before, one by one, in order.',
      ],
      [
        `<ol class="comments"><li>${'What the first one says of it. '.repeat(20)}</li></ol><ol class="comments"><li>${'What the next one says. '.repeat(20)}</li></ol>`,
        `${'What the first one says of it. '.repeat(20)}${'What the next one says. '.repeat(20)}`.trim(),
      ],
    ],
  },
  {
    name: 'comment-section',
    why: 'The section where readers comment.',
    says: ['comments'],
    isNoise: (heading, page) =>
      (isLabel(heading) || isCountOnList(heading)) &&
      hasProseElsewhere(heading, page) &&
      !isTextSection(heading, page, false),
    extend: (heading, page) => (/^h/.test(heading.localName) ? sectionOf(heading, page) : [heading]),
    mostShare: 0.6,
    examples: [
      [
        `<p>${'Une phrase de l’article. '.repeat(20)}</p><div><h3>Laisser un commentaire</h3><p>Votre nom</p></div>`,
        'Une phrase de l’article. '.repeat(20).trim(),
      ],
      [
        `<p>${'Ein Satz des Artikels. '.repeat(20)}</p><h3>Kommentare (12)</h3><ul><li>Erster!</li></ul>`,
        'Ein Satz des Artikels. '.repeat(20).trim(),
      ],
      [
        `<ul><li>Комментарии: 0</li></ul><p>${'Лампа погасла на рассвете. '.repeat(20)}</p><p>Комментарии закрыты</p>`,
        'Лампа погасла на рассвете. '.repeat(20).trim(),
      ],
      [
        `<p>${'A sentence of the article. '.repeat(20)}</p><p><a href="/c">Comments(0)</a></p><p>You must be <a href="/in">logged in</a> to post a comment.</p>`,
        'A sentence of the article. '.repeat(20).trim(),
      ],
      [
        `<p>${'What a program is made of. '.repeat(20)}</p><ul><li>Names</li><li>Comments</li></ul><p>Comments are closed by a star and a stroke.</p>`,
        `${'What a program is made of. '.repeat(20)}Names Comments Comments are closed by a star and a stroke.`,
      ],
      [
        `<h3>Où, quand et comment</h3><p>${'Une phrase de l’article. '.repeat(20)}</p><p>Mais comment ?</p><p>Le garde se tait.</p>`,
        `Où, quand et comment ${'Une phrase de l’article. '.repeat(20)}Mais comment ? Le garde se tait.`,
      ],
      [
        `<p>${'A sentence of the article. '.repeat(20)}</p><h2>Comments</h2><p>A comment begins with a number sign, and the program does not read it.</p><h2>Names</h2>`,
        `${'A sentence of the article. '.repeat(20)}Comments A comment begins with a number sign, and the program does not read it. Names`,
      ],
    ],
  },
];

const isBox = isOneOf('div section aside ul ol footer article');
const isLabel = isOneOf('h2 h3 h4 h5 h6 span div p a');

/** Comments are a subject too, and nobody counts those on a list. */
function isCountOnList(element: Element): boolean {
  return element.localName === 'li' && /\d/.test(element.textContent);
}

/** With less prose outside of them, the comments are the text of the page. */
const leastProse = 400;

function hasProseElsewhere(element: Element, page: Measures): boolean {
  return page.prose(page.root) - page.prose(element) > leastProse;
}

/** The prose of a page outside of all that is named a comment: a page of many short threads has no other. */
const proseOutside = askedOnce((root, page) => {
  let outside = page.prose(root);
  let last: Element | undefined;
  for (const element of root.querySelectorAll('[class*="comment" i], [id*="comment" i]')) {
    if (last?.contains(element) || !isComment(element)) continue;
    outside -= page.prose(element);
    last = element;
  }
  return outside;
});

/** The page itself, or its article, is named by whether it has comments, too. */
function isComment(element: Element): boolean {
  const { list } = nameWords(`${element.getAttribute('class') ?? ''} ${element.id}`);
  return (
    list.some((word) => /^comment(?:s|list)?$/.test(word)) && !element.querySelector('h1, article, main')
  );
}
