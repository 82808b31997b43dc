import { describe, expect, it } from 'vitest';
import { exclusionRules } from '../../../src/summary/exclusion-rules';
import { words } from '../../../src/summary/words';

describe.each(exclusionRules)('$name', ({ excludes, examples }) => {
  it.each(examples)('%s', (text, excluded) => {
    expect(excludes({ text, words: words(text.toLowerCase(), 'und') })).toBe(excluded);
  });
});
