import { expect, it } from 'vitest';
import { keepWhole } from '../../../../src/article/blocks/units';
import { blocksOf } from './draft';

it('a list is kept whole whatever its items stand in', () => {
  const item = (text: string): string => `<constructor><li>${text}</li></constructor>`;
  const { context } = blocksOf(`<ul>${['Oil', 'Wick', 'Glass'].map(item).join('')}</ul>`, 'ul');
  const kept = Uint8Array.of(0, 1, 1);
  keepWhole(context, kept);
  expect([...kept]).toEqual([1, 1, 1]);
});
