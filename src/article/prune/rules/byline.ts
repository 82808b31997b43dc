import { squash } from '../evidence';
import type { Rule } from '../rule';

const names =
  'byline by-line post-meta entry-meta article-meta post-info posted-on entry-byline post-byline article-byline articlemeta entry-date post-date publish-date published-date read-time reading-time readtime'.split(
    ' ',
  );

/** Names, date and reading time together are no longer. */
const longestLine = 180;

export const bylineRules: Rule[] = [
  {
    name: 'byline',
    why: 'Author and date, which stand under the title.',
    named: names,
    isNoise: (element, page) =>
      page.text(element) < longestLine && page.prose(element) === 0 && !element.querySelector('h1, h2, h3'),
    examples: [
      ['<p class="byline">By Ada Lovelace, 3 March 2024</p><p>Text.</p>', 'Text.'],
      ['<div class="post-meta"><h1>Title</h1></div><p>Text.</p>', 'Title Text.'],
    ],
  },
  {
    name: 'copyright-line',
    why: 'A line about rights.',
    tags: ['p', 'div', 'small', 'li', 'footer', 'td', 'center'],
    isNoise: (element, page) => page.text(element) < longestLine && isCopyright(squash(element.textContent)),
    examples: [
      ['<p>Text.</p><div>© 2024 The Daily. All rights reserved.</div>', 'Text.'],
      ['<p>본문.</p><p>저작권자 ⓒ 남해신문, 무단 전재 및 재배포 금지</p>', '본문.'],
      ['<p>The sign © stands for copyright.</p>', 'The sign © stands for copyright.'],
    ],
  },
];

const copyright =
  /^(?:©|ⓒ|\(c\)\s|copyright\b|저작권자|Все права защищены|版权所有|版權所有|無断転載|转载请注明|Wszelkie prawa zastrzeżone|Alle Rechte vorbehalten|Tous droits réservés|Todos los derechos reservados|Tutti i diritti riservati|Todos os direitos reservados|Alle rechten voorbehouden|جميع الحقوق محفوظة|Με επιφύλαξη|All rights reserved)/iu;
const anywhere = /무단\s?전재|all rights reserved|перепечатка|с согласия редакции/iu;

function isCopyright(text: string): boolean {
  return copyright.test(text) || anywhere.test(text);
}
