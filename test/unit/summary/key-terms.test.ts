import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../src/article/article';
import { proseSentences } from '../../../src/summary/candidates';
import { rankSentences } from '../../../src/summary/key-sentences';
import { type KeyTerm, keyTerms } from '../../../src/summary/key-terms';
import { bridge, paragraphs } from './articles';

function termsOf(blocks: readonly TextBlock[], title = ''): KeyTerm[] {
  return keyTerms(rankSentences(proseSentences(blocks, 'en'), { lang: 'en', title }).article, 'en');
}

describe('keyTerms', () => {
  const terms = termsOf(bridge, 'Varne opens its new bridge over the Orme');

  it('gives at most five, and the subject among them', () => {
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.length).toBeLessThanOrEqual(5);
    expect(terms.map(({ text }) => text.toLowerCase()).join(' ')).toMatch(/bridge|varne/);
  });

  it('gives with each the sentences that have it, as they stand', () => {
    for (const { text, sentences: places } of terms) {
      expect(places.length).toBeGreaterThanOrEqual(2);
      for (const place of places) {
        expect(place.text.toLowerCase()).toContain(text.toLowerCase());
        expect(bridge[place.block]?.text.slice(place.start, place.end)).toBe(place.text);
      }
    }
  });

  it('keeps names of several words together', () => {
    const text = [
      'The poet Rosa Lindgren read her new book in the town hall on Monday evening.',
      'Nobody had seen Rosa Lindgren in the town for years before she came back.',
      'The hall was full of people from the villages around the lake and the hills.',
      'Critics praise Rosa Lindgren for the plain words of her poems about the lake.',
    ];
    const found = termsOf(paragraphs(...text));
    expect(found.map((term) => term.text)).toContain('Rosa Lindgren');
  });

  it('takes no words of grammar', () => {
    const text = 'Because of their bridge the people have been without water since Monday, said others.';
    const terms = termsOf(paragraphs(...Array.from({ length: 6 }, () => text))).map((term) => term.text);
    for (const word of ['Because', 'their', 'have', 'been', 'without', 'since', 'others'])
      expect(terms).not.toContain(word);
  });

  it('gives nothing for nothing', () => {
    expect(termsOf([])).toEqual([]);
  });
});
