import { describe, expect, it } from 'vitest';
import { leaningExamples, leansBack } from '../../../src/summary/leaning';

describe('leansBack', () => {
  it.each(leaningExamples)('%s: %s', (lang, sentence, leans) => {
    expect(leansBack(sentence, lang)).toBe(leans);
  });
});
