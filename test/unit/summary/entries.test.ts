import { describe, expect, it } from 'vitest';
import { beginsEntry } from '../../../src/summary/entries';

const inBlocks = (...texts: string[]): { text: string; block: number }[] =>
  texts.map((text, block) => ({ text, block }));

describe('beginsEntry', () => {
  it.each([
    ['Better sleep: A lamp at night calms.', 'Less smoke: Trim the wick.', '3. More light: Clean the glass.'],
    [
      'Besserer Schlaf: Eine Lampe beruhigt.',
      'Weniger Rauch: Der Docht ist kurz.',
      'Mehr Licht: Putzen hilft.',
    ],
    ['Moins de fumée : la mèche est courte.', 'Plus de lumière : le verre est net.', 'Le prix : deux euros.'],
  ])('sees the entries of a list that begins with %s', (...entries) => {
    const [intro, ...begun] = beginsEntry(inBlocks('A lamp gives light.', ...entries));
    expect(intro).toBe(false);
    expect(begun).toEqual([true, true, true]);
  });

  it('takes no single colon for a list', () => {
    const sentences = inBlocks(
      'The mayor is clear: The lamps stay.',
      'Nobody asked why.',
      'The town pays: It must.',
    );
    expect(beginsEntry(sentences)).toEqual([false, false, false]);
  });

  it('asks only the beginnings of blocks', () => {
    const sentences = ['I say: Buy a lamp.', 'You say: Buy oil.', 'He says: Buy glass.'].map((text) => ({
      text,
      block: 0,
    }));
    expect(beginsEntry(sentences)).toEqual([false, false, false]);
  });
});
