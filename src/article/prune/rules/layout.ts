import type { Measures } from '../../measures';
import type { Rule } from '../rule';

/** Part of the page's prose that the cell with its text holds. */
const leastShare = 0.6;
/** Prose in such a cell, in characters: a line of it tells nothing of a page. */
const leastProse = 400;
/** A column beside it has no more prose than this part of it: lines of news look like prose where breaks part them. */
const mostBeside = 0.15;

export const layoutRules: Rule[] = [
  {
    name: 'side-cell',
    why: 'A column beside the text, on a page that is laid out in a table.',
    tags: ['tr'],
    isNoise: (row, page) => mainProseOf(row, page) !== undefined,
    extend: sideCells,
    examples: [
      [
        `<table><tr><td>Strona główna<br>Księga gości</td><td><p>${'Zdanie o kolejce. '.repeat(30)}</p></td></tr></table>`,
        'Zdanie o kolejce. '.repeat(30).trim(),
      ],
      [
        `<table><tr><td>1898</td><td>${'Otwarto linię. '.repeat(30)}</td></tr><tr><td>1986</td><td>${'Zamknięto ją. '.repeat(30)}</td></tr></table>`,
        `1898 ${'Otwarto linię. '.repeat(30)}1986 ${'Zamknięto ją. '.repeat(30)}`.trim(),
      ],
    ],
  },
];

/**
 * Prose of the cell of a row that holds the text of the page: in a table of data several rows would share it. Undefined
 * where no cell does.
 */
function mainProseOf(row: Element, page: Measures): number | undefined {
  let most = 0;
  for (const cell of row.children) most = Math.max(most, page.prose(cell));
  return most >= Math.max(leastProse, leastShare * page.prose(page.root)) ? most : undefined;
}

function sideCells(row: Element, page: Measures): Element[] {
  const most = mostBeside * (mainProseOf(row, page) ?? 0);
  return [...row.children].filter((cell) => cell.localName === 'td' && page.prose(cell) <= most);
}
