import { describe, expect, it } from 'vitest';
import { habitsIn } from '../../../src/summary/habits';

describe('the habits of a language', () => {
  const habits = { en: 'learn 12 it -8', fr: 'lundi 15' };

  it('are its words with their logits', () => {
    const found = habitsIn('en-GB', habits);
    expect(found.get('learn')).toBeCloseTo(1.2);
    expect(found.get('it')).toBeCloseTo(-0.8);
    expect(found.size).toBe(2);
  });

  it.each(['de', '', 'und', 'constructor'])('are none where nothing was learned: %s', (lang) =>
    expect(habitsIn(lang, habits).size).toBe(0),
  );

  it('of one model are not those of another', () =>
    expect([...habitsIn('fr', { fr: 'mardi 5' }).keys()]).toEqual(['mardi']));
});
