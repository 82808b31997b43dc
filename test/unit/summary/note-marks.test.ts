import { describe, expect, it } from 'vitest';
import { withoutNoteMarks } from '../../../src/summary/note-marks';

describe('the marks of notes in a sentence', () => {
  it.each([
    ['The lamp was lit in 1889.[1][2]', 'The lamp was lit in 1889.'],
    ['The lamp[n 1] burned oil,[a] then gas.[note 12]', 'The lamp burned oil, then gas.'],
    ['Time goes in a loop.[1]: 207', 'Time goes in a loop.'],
    ['Elle brûlait de l’huile[réf. nécessaire].', 'Elle brûlait de l’huile.'],
    ['It burned for forty years.2', 'It burned for forty years.'],
    ['The keeper said “so it was”.11 12', 'The keeper said “so it was”.'],
  ])('go: %s', (sentence, left) => expect(withoutNoteMarks(sentence)).toBe(left));

  it.each([
    'It weighs 2.5',
    'It was sold as version 3.',
    '“[The lamp] went out.”',
    'The lamp was lit in 1889',
  ])('are not what else is in brackets or numbers: %s', (sentence) =>
    expect(withoutNoteMarks(sentence)).toBe(sentence),
  );
});
