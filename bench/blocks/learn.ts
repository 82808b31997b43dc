import { signals } from '../../src/article/blocks/signals';
import type { Forest } from '../../src/article/forest';
import { boost } from '../boost';
import { randomFrom } from '../random';
import type { Lesson } from './lessons';

const options = {
  trees: 420,
  depth: 5,
  rate: 0.03,
  isLogistic: true,
  shrinkage: 20,
  leastWeight: 40,
  drawnSignals: 0.4,
  drawnRows: 0.7,
};

/** Most blocks of a page are labels of a word or two: of light ones a part is learned from, and weighs for the rest. */
const heavy = 1.2;
const seed = 7;

/** Learns which blocks of a page its article has. The same lessons give the same forest. */
export function learn(lessons: readonly Lesson[]): Forest {
  const random = randomFrom(seed);
  const rows: Float32Array[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const mean = meanWeight(lessons);
  for (const lesson of lessons) {
    for (const [index, { target, weight }] of lesson.targets.entries()) {
      const relative = weight / mean;
      const chance = Math.min(1, relative / heavy);
      const row = lesson.rows[index];
      if (!row || random() >= chance) continue;
      rows.push(row);
      targets.push(target);
      weights.push(relative / chance);
    }
  }
  return boost(
    {
      signals: signals.map(({ name }) => name),
      columns: signals.map((_, signal) => Float32Array.from(rows, (row) => row[signal] ?? 0)),
      targets: Float32Array.from(targets),
      weights: Float32Array.from(weights),
    },
    options,
  );
}

function meanWeight(lessons: readonly Lesson[]): number {
  const weights = lessons.flatMap(({ targets }) => targets.map(({ weight }) => weight));
  return weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, weights.length);
}
