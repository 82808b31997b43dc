import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/summary/reading-time';

describe('readingMinutes', () => {
  it.each([
    ['en', 'word ', 238],
    ['fr', 'mot ', 195],
    ['fr-CA', "l'eau ", 195],
    ['de', 'Wort ', 179],
    ['ar', 'كلمة ', 138],
    ['zh', '字', 255],
    ['zh-Hant-TW', '字', 255],
    ['ja', '文', 357],
    ['ko', '말', 561],
    ['ko', '말이 ', 561 / 2],
    ['vi', 'từ ', 184],
    ['', 'word ', 184],
  ])('%s: ten minutes of %j', (lang, unit, perMinute) => {
    expect(readingMinutes(unit.repeat(Math.round(perMinute * 10)), lang)).toBe(10);
  });

  it('is at least one', () => {
    expect(readingMinutes('', 'en')).toBe(1);
    expect(readingMinutes('word', 'en')).toBe(1);
  });

  it('does not count punctuation as words', () => {
    expect(readingMinutes('mot « » – ! '.repeat(1950), 'fr')).toBe(10);
  });

  it('tells the speed of characters by their script where the language is not declared or wrong', () => {
    expect(readingMinutes('字'.repeat(2550), 'en')).toBe(10);
    expect(readingMinutes('かな'.repeat(1785), '')).toBe(10);
    expect(readingMinutes('말'.repeat(5610), 'en')).toBe(10);
  });

  it('adds the foreign words of a text in characters', () => {
    expect(readingMinutes('字'.repeat(2550) + ' word'.repeat(1840), 'zh')).toBe(20);
  });

  it('finds the words of a script without spaces', () => {
    expect(readingMinutes('ประเทศไทย '.repeat(920), 'th')).toBeGreaterThanOrEqual(5);
    expect(readingMinutes('ภาษาไทย'.repeat(920), 'th')).toBeGreaterThanOrEqual(5);
  });
});
