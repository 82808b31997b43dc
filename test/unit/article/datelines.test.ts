import { describe, expect, it } from 'vitest';
import { isDateline } from '../../../src/article/extract/datelines';
import { readMetadata } from './read-metadata';

describe('a line that may tell the day of the page', () => {
  it.each([
    'By Ada Lovelace | March 3, 2024',
    'Published by Ada Lovelace, who writes of lamps, oil and the sea, on March 3, 2024.',
    'Publié le 3 mars 2024 par Ada Lovelace, qui écrit de la mer, des lampes et du vent.',
    'Wysłany: Pon Mar 13, 2006 8:41 pm Temat postu: Jak daleko świeci lampa na wieży w porcie?',
    '2024年3月3日 09:03',
    'When the lamp went out, 3 March 2024',
  ])('is “%s”', (line) => expect(isDateline(line)).toBe(true));

  it.each([
    // What a sentence tells of.
    'Adopted by the council with its decision no. 7 of 14 February 1931, and changed twice since.',
    'Approvato con deliberazione del Consiglio comunale n. 7 del 14 febbraio 1931, modificato nel 1977 e nel 2024.',
    '町議会は一九三一年の決定第七号によりこの規則を定め、その後二〇二四年三月三日に至るまで二度にわたって改正し、今日に伝えている。',
    // An event.
    'When: Friday, 6 November 2026, 7 pm',
    'Quand : vendredi 6 novembre 2026',
    'Wann: Freitag, 6. November 2026',
    'Cuándo: viernes 6 de noviembre de 2026, 19:00 h',
    'Quando: venerdì 6 novembre 2026',
    'Wanneer: vrijdag 6 november 2026',
    'Kiedy: piątek 6 listopada 2026',
    'Когда: 6 ноября 2026',
    'Πότε: 6 Νοεμβρίου 2026',
    '时间：2026年11月6日',
    '日時：2026年11月6日',
    '일시: 2026년 11월 6일',
    'متى: 6 نوفمبر 2026',
    // A membership.
    'Joined Feb 3, 2010',
    'Inscrit le 3 février 2010',
    'Mitglied seit 3. Februar 2010',
    'Miembro desde 3 de febrero de 2010',
    'Iscritto: 3 febbraio 2010',
    'Membro desde 3 de fevereiro de 2010',
    'Lid sinds 3 februari 2010',
    'Dołączył: 02 Lut 2006',
    'Регистрация: 3 февраля 2010',
    'Εγγραφή: 3 Φεβρουαρίου 2010',
    '注册时间：2010-02-03',
    '登録日 2010年2月3日',
    '가입일: 2010년 2월 3일',
    'تاريخ التسجيل: 3 فبراير 2010',
  ])('is not “%s”', (line) => expect(isDateline(line)).toBe(false));

  it('belongs to the article', () => {
    const teaser = '<div class="teaser"><p>8.–12.6.2026</p></div>';
    expect(readMetadata(`<title>Summer</title><h1>Summer</h1>${teaser}`).date).toBe('');
  });
});

describe('a day that is marked', () => {
  it.each([
    '<abbr itemprop="datePublished" title="2025-10-19T21:14:00+03:00">9:14 μ.μ.</abbr>',
    '<abbr class="published" title="2025-10-19T21:14:00+03:00">9:14 PM</abbr>',
  ])('is read from its title: %s', (mark) => {
    expect(readMetadata(`<title>Lamps</title><h1>Lamps</h1><p>At ${mark}</p>`).date).toBe(
      '2025-10-19T21:14:00+03:00',
    );
  });
});
