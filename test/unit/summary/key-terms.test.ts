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

  it('makes no name of what a comma parts, and keeps a hyphen', () => {
    const text = [
      'Rain will fall on Varne, Orme and Lesk this evening, says the weather office.',
      'The roads of Varne, Orme and Lesk are closed to all the heavy traffic.',
      'A low-pressure area brings the rain, and more of the low-pressure areas follow it.',
      'Snow stays on the hills, and the low-pressure area moves on to the lake by Friday.',
    ];
    const found = termsOf(paragraphs(...text)).map((term) => term.text);
    expect(found).toEqual(expect.arrayContaining(['Varne', 'Orme']));
    expect(found.join()).not.toMatch(/Varne Orme|low pressure/);
  });

  it('counts the forms of a word as one', () => {
    const text = [
      'The lamp of the harbour was lit for the first time in the spring of 1889.',
      'Many lamps burned oil then, and the keepers cleaned the glass by night.',
      'A lamp that burns gas gives more light, and it needs nobody to clean the glass by night.',
      'All lamps of the coast were changed when the keeper of the harbour retired.',
    ];
    const found = termsOf(paragraphs(...text), 'The lamp of the harbour');
    expect(found.filter((term) => /lamp/i.test(term.text))).toMatchObject([{ sentences: { length: 4 } }]);
  });

  it('names nobody twice, and takes no word that comes twice by chance', () => {
    const text = [
      'The poet Rosa Lindgren read her new book in the town hall on Monday evening.',
      'Nobody had seen Lindgren in the town for years, though friends wrote to her.',
      'Critics praise Lindgren for plain words, and Lindgren smiles about the praise.',
      'The mayor thanked Rosa Lindgren, who had smiled through the evening, for the poems.',
    ];
    const found = termsOf(paragraphs(...text), 'A poet comes home').map((term) => term.text);
    expect(found).toContain('Lindgren');
    expect(found).not.toContain('Rosa');
    expect(found).not.toContain('praise');
    expect(found).not.toContain('town');
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
