import { describe, expect, it } from 'vitest';
import { meanRouge, rouge, rougeTokens } from '../../../bench/rouge';

const tokens = (text: string): string[] => rougeTokens(text, 'en');

describe('rougeTokens', () => {
  it('takes runs of letters or digits in lower case', () => {
    expect(rougeTokens("L'équipe a perdu 2.600 euros, hier-soir…", 'fr')).toEqual([
      'l',
      'équipe',
      'a',
      'perdu',
      '2',
      '600',
      'euros',
      'hier',
      'soir',
    ]);
  });

  it('takes the words of the dictionary where none are written apart', () => {
    expect(rougeTokens('我们明天去看电影。', 'zh').length).toBeGreaterThan(3);
  });
});

describe('rouge', () => {
  const reference = tokens('the cat sat on the mat');

  it('is the F1 of shared words', () => {
    expect(rouge(1, tokens('the cat was there'), reference)).toBeCloseTo((2 * 2) / (4 + 6));
    expect(rouge(1, tokens('the cat on mat'), reference)).toBeCloseTo((2 * 4) / (4 + 6));
  });

  it('is the F1 of shared pairs of words', () => {
    expect(rouge(2, tokens('the cat sat there'), reference)).toBeCloseTo((2 * 2) / (3 + 5));
  });

  it('counts a word as often as both have it', () => {
    expect(rouge(1, tokens('the the the'), reference)).toBeCloseTo((2 * 2) / (3 + 6));
  });

  it('is 1 for the same text and 0 for another or none', () => {
    expect(rouge(2, reference, reference)).toBe(1);
    expect(rouge(1, tokens('dogs bark'), reference)).toBe(0);
    expect(rouge(1, [], reference)).toBe(0);
    expect(rouge(2, [], [])).toBe(0);
    expect(rouge(2, tokens('one'), tokens('one'))).toBe(0);
  });

  it('is averaged over references', () => {
    expect(meanRouge(1, reference, [reference, tokens('dogs bark')])).toBe(0.5);
    expect(meanRouge(1, reference, [])).toBe(0);
  });
});
