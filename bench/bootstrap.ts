import { randomFrom } from './random';
import { mean, percentile } from './scorers';

export interface Interval {
  mean: number;
  low: number;
  high: number;
}

const resamples = 1000;

/** Mean of some values and the interval that holds 95 % of the means of resamples; seeded, so the same every time. */
export function meanInterval(values: readonly number[]): Interval {
  const random = randomFrom(1);
  const means = Array.from({ length: resamples }, () => {
    let total = 0;
    for (let draw = 0; draw < values.length; draw++)
      total += values[Math.floor(random() * values.length)] ?? 0;
    return total / values.length;
  });
  return { mean: mean(values), low: percentile(means, 0.025), high: percentile(means, 0.975) };
}
