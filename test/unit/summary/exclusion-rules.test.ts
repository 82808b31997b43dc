import { describe, expect, it } from 'vitest';
import { datelineLength, exclusionRules } from '../../../src/summary/exclusion-rules';
import { words } from '../../../src/summary/words';

describe.each(exclusionRules)('$name', ({ excludes, examples }) => {
  it.each(examples)('%s', (text, excluded) => {
    expect(excludes({ text, words: words(text.toLowerCase(), 'und') })).toBe(excluded);
  });
});

describe('datelines', () => {
  it.each([
    ['PARIS (AFP) – ', 'Le pont rouvre demain.'],
    ['LONDON, May 3 (Reuters) - ', 'The bridge opens tomorrow.'],
    ['SAINT-ÉTIENNE — ', 'Le pont rouvre demain.'],
    ['МОСКВА, 3 мая – ', 'Мост откроют завтра.'],
  ])('%s', (dateline, sentence) => {
    expect(datelineLength(dateline + sentence)).toBe(dateline.length);
  });

  it.each([
    'The bridge – a work of ten years – opens tomorrow.',
    'NASA said the launch – the third – was a success.',
    'EU-Kommission will das Gesetz ändern.',
  ])('none in: %s', (sentence) => {
    expect(datelineLength(sentence)).toBe(0);
  });
});
