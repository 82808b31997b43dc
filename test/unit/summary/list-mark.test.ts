import { describe, expect, it } from 'vitest';
import { listMarkLength } from '../../../src/summary/list-mark';

describe('the mark of a list entry', () => {
  it.each([
    ['- ', 'Le pont rouvre demain.'],
    ['• ', 'Die Brücke öffnet morgen.'],
    ['✓ ', 'The bridge opens tomorrow.'],
    ['• - ', 'El puente abre mañana.'],
    ['▪', 'Мост откроют завтра.'],
    ['* ', '大桥明天开放。'],
    ['(1) ', 'Ces chiffres viennent de la ville.'],
    ['b) ', 'Die Brücke öffnet morgen.'],
  ])('%s', (mark, sentence) => expect(listMarkLength(mark + sentence)).toBe(mark.length));

  it.each([
    '- Most jest otwarty - powiedział burmistrz.',
    '– Le pont est ouvert, dit le maire.',
    '-5 degrees closed the bridge.',
    'A bridge - of stone.',
    '(10 of them) opened the bridge.',
    '3. Mai ist der Tag der Brücke.',
    '**The bridge** opens tomorrow.',
  ])('none in: %s', (sentence) => expect(listMarkLength(sentence)).toBe(0));
});
