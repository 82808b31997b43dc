import { type Forest, leafUnit, probability } from '../src/article/forest';
import { randomFrom } from './random';

/** Rows to learn from, a column a signal. */
export interface Examples {
  signals: string[];
  columns: Float32Array[];
  targets: Float32Array;
  weights: Float32Array;
}

export interface BoostOptions {
  trees: number;
  depth: number;
  /** Part of a tree's answer that is taken, 0 to 1. */
  rate: number;
  /** For targets of 0 or 1: the trees add up to a logit. */
  isLogistic?: boolean;
  /** Weight that a leaf is pulled to zero with, and that it must have at least. */
  shrinkage?: number;
  leastWeight?: number;
  /** The parts of the signals and of the rows that each tree is drawn, so that no two trees make the same mistakes. */
  drawnSignals?: number;
  drawnRows?: number;
}

const bins = 32;
const seed = 1;

/**
 * Boosted trees by second-order gain over histograms. What is drawn is drawn from a seed: the same rows give the same
 * trees.
 * Source: T. Chen, C. Guestrin, "XGBoost: A Scalable Tree Boosting System", KDD 2016, equations 5 to 7 and section 2.3.
 */
export function boost(
  examples: Examples,
  { shrinkage = 10, leastWeight = 30, drawnSignals = 1, drawnRows = 1, ...options }: BoostOptions,
): Forest {
  const { columns, targets, weights } = examples;
  const cuts = columns.map(cutPoints);
  const binned = columns.map((column, signal) =>
    Uint8Array.from(column, (value) => binOf(value, cuts[signal])),
  );
  const mean = weightedMean(targets, weights);
  const forest: Forest = {
    depth: options.depth,
    base: rounded(options.isLogistic ? Math.log(mean / (1 - mean)) : mean),
    signals: examples.signals,
    splits: [],
    thresholds: [],
    leaves: [],
  };
  const state = new State(examples, options.isLogistic === true, forest.base);
  const random = randomFrom(seed);
  const isDrawn = (part: number): boolean => part >= 1 || random() < part;
  const growth = { rate: options.rate, shrinkage, leastWeight };
  for (let tree = 0; tree < options.trees; tree++) {
    const drawn = columns.map(() => isDrawn(drawnSignals));
    state.startTree(() => isDrawn(drawnRows));
    addTree(forest, state, { binned, cuts, drawn, ...growth });
  }
  return forest;
}

/** The answers so far and the gradients that they leave. */
class State {
  readonly answers: Float64Array;
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  readonly nodes: Int32Array;
  /** A column in which no row differs from another. */
  readonly oneBin: Uint8Array;

  constructor(
    private readonly examples: Examples,
    private readonly isLogistic: boolean,
    base: number,
  ) {
    const rows = examples.targets.length;
    this.answers = new Float64Array(rows).fill(base);
    this.gradients = new Float64Array(rows);
    this.curvatures = new Float64Array(rows);
    this.nodes = new Int32Array(rows);
    this.oneBin = new Uint8Array(rows);
  }

  /** Rows that are not drawn weigh nothing. */
  startTree(isDrawn: () => boolean): void {
    const { targets, weights } = this.examples;
    this.nodes.fill(0);
    for (let row = 0; row < targets.length; row++) {
      const answer = at(this.answers, row);
      const weight = isDrawn() ? at(weights, row) : 0;
      const expected = this.isLogistic ? probability(answer) : answer;
      this.gradients[row] = weight * (at(targets, row) - expected);
      this.curvatures[row] = this.isLogistic ? weight * expected * (1 - expected) : weight;
    }
  }

  /** Sums of gradients and curvatures over the rows of each node and bin; most of the time goes here. */
  histogram(nodes: number, column: Uint8Array): Histogram {
    const gradient = new Float64Array(nodes * bins);
    const curvature = new Float64Array(nodes * bins);
    const { nodes: nodeOf, gradients, curvatures } = this;
    for (let row = 0; row < column.length; row++) {
      const key = (nodeOf[row] ?? 0) * bins + (column[row] ?? 0);
      gradient[key] = (gradient[key] ?? 0) + (gradients[row] ?? 0);
      curvature[key] = (curvature[key] ?? 0) + (curvatures[row] ?? 0);
    }
    return { gradient, curvature };
  }
}

interface Histogram {
  gradient: Float64Array;
  curvature: Float64Array;
}

interface Split {
  signal: number;
  bin: number;
  gain: number;
}

/** What a tree is grown from. */
interface Soil {
  binned: Uint8Array[];
  cuts: number[][];
  /** Whether each signal may be asked. */
  drawn: boolean[];
  rate: number;
  shrinkage: number;
  leastWeight: number;
}

function addTree(forest: Forest, state: State, soil: Soil): void {
  const { binned, cuts, rate, shrinkage } = soil;
  for (let level = 0; level < forest.depth; level++) {
    const first = forest.splits.length;
    for (const { signal, bin } of bestSplits(2 ** level, state, soil)) {
      forest.splits.push(signal);
      forest.thresholds.push(cuts[signal]?.[bin] ?? Number.MAX_SAFE_INTEGER);
    }
    descend(forest, state, binned, cuts, first);
  }
  const { gradient, curvature } = state.histogram(2 ** forest.depth, state.oneBin);
  const leaves = Array.from({ length: 2 ** forest.depth }, (_, leaf) =>
    Math.round((leafUnit * rate * at(gradient, leaf * bins)) / (at(curvature, leaf * bins) + shrinkage)),
  );
  forest.leaves.push(...leaves);
  for (let row = 0; row < state.nodes.length; row++)
    state.answers[row] = at(state.answers, row) + (leaves[at(state.nodes, row)] ?? 0) / leafUnit;
}

function bestSplits(nodes: number, state: State, soil: Soil): Split[] {
  const best = Array.from({ length: nodes }, (): Split => ({ signal: 0, bin: bins, gain: 1e-9 }));
  for (const [signal, column] of soil.binned.entries()) {
    if (!soil.drawn[signal]) continue;
    const { gradient, curvature } = state.histogram(nodes, column);
    for (let node = 0; node < nodes; node++) {
      const from = node * bins;
      const split = bestCut(
        gradient.subarray(from, from + bins),
        curvature.subarray(from, from + bins),
        soil.cuts[signal]?.length ?? 0,
        soil,
      );
      if (split.gain > (best[node]?.gain ?? 0)) best[node] = { signal, ...split };
    }
  }
  return best;
}

function bestCut(
  gradient: Float64Array,
  curvature: Float64Array,
  cuts: number,
  { shrinkage, leastWeight }: Soil,
): Omit<Split, 'signal'> {
  const score = (gradient: number, curvature: number): number => gradient ** 2 / (curvature + shrinkage);
  const allGradient = sum(gradient);
  const allCurvature = sum(curvature);
  const best = { bin: bins, gain: 0 };
  let left = 0;
  let leftCurvature = 0;
  for (let bin = 0; bin < cuts; bin++) {
    left += at(gradient, bin);
    leftCurvature += at(curvature, bin);
    const rightCurvature = allCurvature - leftCurvature;
    if (leftCurvature < leastWeight || rightCurvature < leastWeight) continue;
    const gain =
      score(left, leftCurvature) +
      score(allGradient - left, rightCurvature) -
      score(allGradient, allCurvature);
    if (gain > best.gain) Object.assign(best, { bin, gain });
  }
  return best;
}

/** Moves the rows on to the nodes of the next level. */
function descend(forest: Forest, state: State, binned: Uint8Array[], cuts: number[][], from: number): void {
  const signals = forest.splits.slice(from);
  const lastLeft = signals.map((signal, split) =>
    (cuts[signal] ?? []).indexOf(forest.thresholds[from + split] ?? Number.NaN),
  );
  const { nodes } = state;
  for (let row = 0; row < nodes.length; row++) {
    const node = nodes[row] ?? 0;
    const bin = binned[signals[node] ?? 0]?.[row] ?? 0;
    const last = lastLeft[node] ?? -1;
    nodes[row] = 2 * node + (last >= 0 && bin > last ? 1 : 0);
  }
}

/** Thresholds that part a column into bins of about equal size; rounded, so that they are short when written down. */
function cutPoints(column: Float32Array): number[] {
  const step = Math.max(1, Math.floor(column.length / 50_000));
  const sorted = column.filter((_, row) => row % step === 0).sort();
  const cuts = Array.from({ length: bins - 1 }, (_, cut) =>
    rounded(at(sorted, Math.floor(((cut + 1) * sorted.length) / bins))),
  );
  return [...new Set(cuts)].sort((one, other) => one - other);
}

/** Number of the cuts that a value is above. */
function binOf(value: number, cuts: readonly number[] = []): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weightedMean(values: Float32Array, weights: Float32Array): number {
  let total = 0;
  for (let row = 0; row < values.length; row++) total += at(values, row) * at(weights, row);
  return total / sum(weights);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}
