import { describe, expect, it } from 'vitest';
import { growthExponent } from '../../../bench/growth';

const sizes = [1_000, 3_000, 20_000, 400_000];

describe('growthExponent', () => {
  it.each([0, 0.5, 1, 2])('is %d where work is a multiple of that power of size', (exponent) => {
    const points = sizes.map((size) => ({ size, work: 7 * size ** exponent }));
    expect(growthExponent(points)).toBeCloseTo(exponent);
  });

  it('lies between what points near a line and above it show', () => {
    const points = sizes.map((size) => ({ size, work: size + size ** 2 / 10_000 }));
    expect(growthExponent(points)).toBeGreaterThan(1);
    expect(growthExponent(points)).toBeLessThan(2);
  });

  it('leaves out what has no logarithm', () => {
    const points = [
      { size: 0, work: 5 },
      { size: 5, work: 0 },
      ...sizes.map((size) => ({ size, work: size })),
    ];
    expect(growthExponent(points)).toBeCloseTo(1);
  });
});
