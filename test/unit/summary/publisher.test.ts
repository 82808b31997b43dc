import { describe, expect, it } from 'vitest';
import { publisherNote } from '../../../src/summary/publisher';
import { bridge } from './articles';

const page = { title: 'Varne opens its new bridge', lang: 'en' };
const note = (description: string): string => publisherNote(bridge, { ...page, description });

describe('publisherNote', () => {
  it('gives what the publisher says in other words', () => {
    const own = 'Ten years late and twice as dear, the crossing divides the town. ';
    expect(note(own)).toBe(own.trim());
  });

  it.each([
    ['nothing', ''],
    ['too little', 'Read more now.'],
    ['a copy of the opening', 'The city of Varne opened a new bridge over the river Orme on Monday.'],
    ['a copy that is cut off', 'The city of Varne opened a new bridge over the river Orme on Mon…'],
    ['a copy of the title', 'Varne opens its new bridge'],
  ])('gives nothing for %s', (_, description) => {
    expect(note(description)).toBe('');
  });
});
