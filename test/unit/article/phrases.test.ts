import { describe, expect, it } from 'vitest';
import { lists } from '../../../src/article/prune/phrases/phrases';
import { mostCharacters, type Purpose, says } from '../../../src/article/prune/words';

const purposes = Object.keys(lists) as Purpose[];

/** What a phrase with places for words and numbers could stand for. */
function spoken(phrase: string): string {
  return phrase.replaceAll('**', 'the lamp that went out').replaceAll('*', 'it').replaceAll('#', '12');
}

describe.each(purposes)('the phrases of %s', (purpose) => {
  const phrases = lists[purpose].split(/[|\n]/).map((phrase) => phrase.trim());

  it('are known, each of them, with a capital and a sign at the end too', () => {
    const unknown = phrases.filter(Boolean).filter((phrase) => {
      const text = spoken(phrase);
      const label = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
      return !says(text, purpose) || (/\p{L}$/u.test(text) && !says(`${label}…`, purpose));
    });
    expect(unknown).toEqual([]);
  });

  it('are short enough to be looked at', () => {
    expect(phrases.filter((phrase) => spoken(phrase).length > mostCharacters)).toEqual([]);
  });

  it('stand in their list once', () => {
    const known = phrases.filter(Boolean);
    expect(known.filter((phrase, index) => known.indexOf(phrase) !== index)).toEqual([]);
  });
});
