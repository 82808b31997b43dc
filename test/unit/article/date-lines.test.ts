import { describe, expect, it } from 'vitest';
import { dateMark } from '../../../src/article/anchors';
import { markDateLines } from '../../../src/article/extract/date-lines';
import { linesAfter } from '../../../src/article/extract/head-lines';
import { parseHtml } from './html';

const day = { date: '2024-03-02T10:30', updated: '2024-03-05' };

function isMarked(line: string, lang: string): boolean {
  const page = parseHtml(`<h1>Lamp</h1><p>${line}</p><p>Text.</p>`);
  const heading = page.querySelector('h1');
  if (!heading) throw new Error('the page has a heading');
  markDateLines(linesAfter(heading), day, lang);
  return page.querySelector(`[${dateMark}]`) !== null;
}

describe('a line that only tells the day of the page', () => {
  it.each([
    ['March 2, 2024', 'en'],
    ['Updated: Tue March 5 2024 10:52:15 AM', 'en'],
    ['PTI | 03:01 PM, March 2, 2024', 'en'],
    ['le samedi 2 mars 2024 à 10 h 30', 'fr'],
    ['Stand: Samstag, 2. März 2024, 10.30 Uhr', 'de'],
    ['sábado 2 de marzo de 2024', 'es'],
    ['sabato 2 marzo 2024, ore 10:30', 'it'],
    ['Data publikacji: sobota, 2024-03-02 10:30', 'pl'],
    ['2024-03-02 10:30:04 Latarnie', 'pl'],
    ['2 марта 2024 года, 10:30', 'ru'],
    ['Δημοσίευση: 02 Μαρτίου 2024, 10:30', 'el'],
    ['2024-03-02 10:30:00 来源: 灯塔报', 'zh'],
  ])('is “%s”', (line, lang) => expect(isMarked(line, lang)).toBe(true));

  it.each([
    // Another day.
    ['March 9, 2024', 'en'],
    // What tells of the day in words.
    ['The storm of 2 March 2024', 'en'],
    ['On 2 March 2024 the lamp went out', 'en'],
    ['Die Lampe brannte am 2. März 2024 zum letzten Mal', 'de'],
    // An event.
    ['When: 2 March 2024', 'en'],
    ['Saturday, 2 March 2024, 19:00 – 21:00', 'en'],
    ['29.2.–2.3.2024', 'fi'],
    ['1.–2. März 2024', 'de'],
    // The first of several under names, with text between.
    [`Ada</p><p>2 March 2024</p><p>${'The lamp was lit. '.repeat(8)}</p><p>Elio</p><p>3 March 2024`, 'en'],
    // More than a place or a section.
    ['2 March 2024, Ada Lovelace, Elio Ferri, Davi Nogueira', 'en'],
  ])('is not “%s”', (line, lang) => expect(isMarked(line, lang)).toBe(false));
});
