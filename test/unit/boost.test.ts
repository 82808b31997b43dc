import { describe, expect, it } from 'vitest';
import { boost } from '../../bench/boost';
import { meanInterval } from '../../bench/bootstrap';
import { answers, probability } from '../../src/article/forest';

const rows = Array.from({ length: 2000 }, (_, row) => [(row * 7919) % 100, (row * 104_729) % 100]);
const columns = [0, 1].map((signal) => Float32Array.from(rows, (row) => row[signal] ?? 0));
const weights = new Float32Array(rows.length).fill(1);
const steps = Float32Array.from(rows, ([one = 0, other = 0]) => (one > 50 && other > 30 ? 1 : 0));
const examples = { signals: ['one', 'other'], columns, targets: steps, weights };
const options = { trees: 30, depth: 2, rate: 0.3 };

describe('boost', () => {
  it('learns a rule of two signals', () => {
    const [both = 0, justBoth = 0, one = 1, other = 1] = answers(boost(examples, options), [
      [80, 80],
      [51, 45],
      [80, 10],
      [20, 90],
    ]);
    expect(Math.min(both, justBoth)).toBeGreaterThan(0.8);
    expect(Math.max(one, other)).toBeLessThan(0.2);
  });

  it('learns probabilities', () => {
    const forest = boost(examples, { ...options, isLogistic: true });
    const [high = 0, low = 1] = answers(forest, [
      [80, 80],
      [20, 20],
    ]).map(probability);
    expect(high).toBeGreaterThan(0.8);
    expect(low).toBeLessThan(0.2);
  });

  it('gives the same trees every time', () => {
    expect(JSON.stringify(boost(examples, options))).toBe(JSON.stringify(boost(examples, options)));
  });

  it('learns the same from parts that it draws, also the same every time', () => {
    const drawing = { ...options, drawnSignals: 0.5, drawnRows: 0.5 };
    const forest = boost(examples, drawing);
    const [both = 0, one = 0] = answers(forest, [
      [80, 80],
      [80, 10],
    ]);
    expect(both).toBeGreaterThan(one + 0.3);
    expect(JSON.stringify(forest)).not.toBe(JSON.stringify(boost(examples, options)));
    expect(JSON.stringify(boost(examples, drawing))).toBe(JSON.stringify(forest));
  });

  it('answers the mean where nothing tells the rows apart', () => {
    const flat = { ...examples, columns: columns.map((column) => column.map(() => 3)) };
    expect(answers(boost(flat, options), [[3, 3]])[0]).toBeCloseTo(
      steps.reduce((sum, step) => sum + step) / 2000,
      2,
    );
  });
});

describe('meanInterval', () => {
  it('holds the mean and is the same every time', () => {
    const values = Array.from({ length: 200 }, (_, index) => (index % 10) - 3);
    const { mean, low, high } = meanInterval(values);
    expect(mean).toBeCloseTo(1.5);
    expect(low).toBeLessThan(1.5);
    expect(high).toBeGreaterThan(1.5);
    expect(high - low).toBeCloseTo(4 * Math.sqrt(8.25 / 200), 1);
    expect(meanInterval(values)).toEqual(meanInterval(values));
  });
});
