import { describe, expect, it } from 'vitest';
import { foundShares } from '../../../bench/blocks/align';

const split = (text: string): string[] => text.split(' ');
const shares = (blocks: string[], reference: string): number[] =>
  foundShares(blocks.map(split), split(reference));

describe('the part of each block that a reference holds', () => {
  it('is all, none, or what of it is there', () => {
    expect(
      shares(
        ['menu of the site here', 'the lamp goes out at dawn', 'one two three four and more words here'],
        'the lamp goes out at dawn one two three four',
      ),
    ).toEqual([0, 1, 0.5]);
  });

  it('is given to the first of two copies', () => {
    const text = 'the lamp goes out at dawn';
    expect(shares([text, text], `${text} and nothing else`)).toEqual([1, 0]);
  });

  it('counts a label where it stands between what is found', () => {
    const reference = 'the lamp goes out at dawn part two the wick burns on all night';
    expect(
      shares(['the lamp goes out at dawn', 'part two', 'the wick burns on all night'], reference),
    ).toEqual([1, 1, 1]);
    expect(shares(['the wick burns on all night', 'part two'], reference)).toEqual([1, 0]);
  });
});
