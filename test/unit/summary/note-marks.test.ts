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
    [
      'The lamp burned oil,3 then gas (of the town)4 and light.',
      'The lamp burned oil, then gas (of the town) and light.',
    ],
    ['La lampe brûlait de l’huile¹, puis du gaz.²', 'La lampe brûlait de l’huile, puis du gaz.'],
    ['Die Lampe brannte vierzig Jahre.¹² ³', 'Die Lampe brannte vierzig Jahre.'],
    ['灯塔于1889年点亮。³', '灯塔于1889年点亮。'],
    ['The lamp burned oil (), then gas (, ).', 'The lamp burned oil, then gas.'],
  ])('go: %s', (sentence, left) => expect(withoutNoteMarks(sentence)).toBe(left));

  it.each([
    'It weighs 2.5',
    'It was sold as version 3.',
    '“[The lamp] went out.”',
    'The lamp was lit in 1889',
    'The room of the lamp has 12 m² and 30 m³.',
    'It weighs 1,250 kilograms, 300 of them glass.',
    'The lamp is lit by light() and put out by dark().',
    'The lamps f(x)2 and f(y)3 are alike.',
  ])('are not what else is in brackets or numbers: %s', (sentence) =>
    expect(withoutNoteMarks(sentence)).toBe(sentence),
  );
});
