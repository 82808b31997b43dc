import { dateMark } from '../../anchors';
import { askedOnce } from '../../asked-once';
import { isByline } from '../../bylines';
import type { Measures } from '../../measures';
import { climb } from '../climb';
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
    extend: (element, page) => [isAuthorLine(lineOf(element), page) ? lineOf(element) : element],
    examples: [
      [
        '<p>Por <span>Ada Lovelace</span> y <span class="last-byline">Elio Ferri</span></p><p>Texto.</p>',
        'Texto.',
      ],
      ['<p class="byline">By Ada Lovelace, 3 March 2024</p><p>Text.</p>', 'Text.'],
      ['<div class="post-meta"><h1>Title</h1></div><p>Text.</p>', 'Title Text.'],
    ],
  },
  {
    name: 'author-line',
    why: 'A line that says who wrote the text or when, which stands under the title.',
    select: '[rel~="author"], [itemprop~="author"], [data-lisible-date]',
    isNoise: (start, page) => isDateLine(start, page) || isAuthorLine(lineOf(start), page),
    extend: (start, page) => [isDateLine(start, page) ? dateLineOf(start, page) : lineOf(start)],
    examples: [
      ['<h1>Lamp</h1><p><b data-lisible-date="17">2 May 2024</b>, 10:30</p><p>Text.</p>', 'Lamp Text.'],
      [
        '<h1>Lamp</h1><div><b data-lisible-date="17">2 May 2024</b>, 10:30<br>The lamp is lit.</div>',
        'Lamp 2 May 2024, 10:30 The lamp is lit.',
      ],
      [
        '<p>Intervista di <a rel="author" href="/e">Elio Ferri</a>, 8 febbraio 2026</p><p>Testo.</p>',
        'Testo.',
      ],
      [
        '<p>Por <a rel="author" href="/d">Davi Nogueira</a> · 23 de janeiro de 2026</p><p>Texto.</p>',
        'Texto.',
      ],
      [
        '<h2>By <a rel="author" href="/a">Ada</a></h2><p>I asked <a rel="author" href="/a">Ada</a>.</p>',
        'By Ada I asked Ada.',
      ],
    ],
  },
  {
    name: 'reading-time',
    why: 'How long the page takes to read, which the reader shows itself.',
    says: ['duration'],
    isNoise: (element) => !element.closest('dl, table, h1'),
    examples: [
      ['<p>3 MIN. READ</p><p>Text.</p>', 'Text.'],
      ['<div>Lesezeit: 4 Minuten</div><p>Text.</p>', 'Text.'],
      ['<span>Temps de lecture : 6 minutes</span><p>Texte.</p>', 'Texte.'],
      ['<p>この記事は約5分で読めます</p><p>本文。</p>', '本文。'],
      ['<table><tr><td>Lamp</td><td><p>3 min read</p></td></tr></table>', 'Lamp 3 min read'],
      ['<p>It is a <b>3 minute read</b> for most.</p>', 'It is a 3 minute read for most.'],
    ],
  },
  {
    name: 'reporter-line',
    why: 'How to reach who wrote the text.',
    tags: ['p', 'div', 'span', 'li'],
    isNoise: (element, page) =>
      page.text(element) < longestAddress && isReporter(squash(element.textContent)),
    examples: [
      ['<p>본문.</p><p>한가람 기자 garam@namhae.example</p>', '본문.'],
      ['<p>Text.</p><p>By Ada Lovelace, ada@daily.example</p>', 'Text.'],
      ['<p>Write to ada@daily.example</p>', 'Write to ada@daily.example'],
    ],
  },
  {
    name: 'copyright-line',
    why: 'A line about rights.',
    tags: ['p', 'div', 'small', 'li', 'footer', 'td', 'center'],
    isNoise: (element, page) =>
      page.text(element) < longestLine && isCopyright(squash(element.textContent), page.prose(element) > 0),
    examples: [
      [
        '<figure><img src="/a.jpg"></figure><div>© Iona Dutz / Bund. Mit Aktionstagen macht der Bund darauf aufmerksam, dass wir auch viel Unnötiges kaufen.</div>',
        '© Iona Dutz / Bund. Mit Aktionstagen macht der Bund darauf aufmerksam, dass wir auch viel Unnötiges kaufen.',
      ],
      ['<p>Text.</p><div>© 2024 The Daily. All rights reserved.</div>', 'Text.'],
      ['<p>본문.</p><p>저작권자 ⓒ 남해신문, 무단 전재 및 재배포 금지</p>', '본문.'],
      ['<p>The sign © stands for copyright.</p>', 'The sign © stands for copyright.'],
    ],
  },
];

const line = 'p, div, li, td, address, section, header, footer';

/** The line of text that a name stands in. */
function lineOf(name: Element): Element {
  return name.closest(line) ?? name;
}

/** Characters by which white space between boxes makes a line longer. */
const slack = 3;

/** It only tells the day that the article is shown with. */
function isDateLine(start: Element, page: Measures): boolean {
  if (!start.hasAttribute(dateMark)) return false;
  return Math.abs(page.text(dateLineOf(start, page)) - lengthOf(start)) <= slack;
}

/** The largest box that holds no more than the line. */
function dateLineOf(start: Element, page: Measures): Element {
  return climb(start, (box) => page.text(box) <= lengthOf(start) + slack);
}

function lengthOf(start: Element): number {
  return Number(start.getAttribute(dateMark));
}

/** Many names may stand in it. */
const isAuthorLine = askedOnce(
  (element, page) =>
    page.text(element) < longestLine && page.prose(element) === 0 && isByline(squash(element.textContent)),
);

/** A name with its address is no longer. */
const longestAddress = 70;

function isReporter(text: string): boolean {
  const [name = ''] = text.split(/[\s,(]*\S+@\S+\.\S+$/);
  return name !== text && isByline(name.trim());
}

/** In lower case, as the text is put for them: patterns in which case does not matter take browsers longer to make. */
const copyright =
  /^(?:©|ⓒ|\(c\)\s|copyright\b|저작권자|все права защищены|版权所有|版權所有|無断転載|转载请注明|wszelkie prawa zastrzeżone|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|جميع الحقوق محفوظة|με επιφύλαξη|all rights reserved)/;
const anywhere = /무단\s?전재|all rights reserved|перепечатка|с согласия редакции/;

/** Prose behind the sign is the caption of the picture that it is the credit of, unless it names a year. */
function isCopyright(text: string, isProse: boolean): boolean {
  const lowerCase = text.toLowerCase();
  if (anywhere.test(lowerCase)) return true;
  return (
    copyright.test(lowerCase) && (!isProse || !/^[©ⓒ]/.test(lowerCase) || /(?:19|20)\d\d/.test(lowerCase))
  );
}
