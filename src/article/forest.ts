/**
 * Boosted regression trees, all complete and of one depth: what training leaves of them. Each has `2^depth − 1`
 * splits, level by level, and `2^depth` leaves; the arrays hold them tree after tree.
 */
export interface Forest {
  depth: number;
  base: number;
  /** Names of the signals that the splits number. */
  signals: string[];
  /** Signal of each split; a value above its threshold goes right. */
  splits: number[];
  thresholds: number[];
  /** In parts of `leafUnit`. */
  leaves: number[];
}

export const leafUnit = 10_000;

/** Rows that are answered together: they and the trees stay near the processor. */
const rowsAtOnce = 64;

/** What the trees together answer to each row of signals, in the order of `signals`. */
export function answers(forest: Forest, rows: readonly ArrayLike<number>[]): Float64Array {
  const trees = packedOf(forest);
  const sums = new Float64Array(rows.length);
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    addAnswers(trees, rows, sums, from, Math.min(rows.length, from + rowsAtOnce));
  return sums.map((sum) => forest.base + sum / leafUnit);
}

/**
 * Adds up the leaves that some rows come to, tree by tree. Where a row goes is counted and not branched on: no
 * processor can guess it. Nodes are numbered from 1, so that the two below node `n` are `2n` and `2n + 1`.
 */
function addAnswers(
  { perTree, splits, thresholds, leaves }: Packed,
  rows: readonly ArrayLike<number>[],
  sums: Float64Array,
  from: number,
  to: number,
): void {
  for (let leaf = 0, before = -1; leaf < leaves.length; leaf += perTree, before += perTree - 1) {
    for (let index = from; index < to; index++) {
      const row = rows[index] ?? [];
      let node = 1;
      while (node < perTree) {
        const split = before + node;
        node = 2 * node + Number((row[splits[split] ?? 0] ?? 0) > (thresholds[split] ?? 0));
      }
      sums[index] = (sums[index] ?? 0) + (leaves[leaf + node - perTree] ?? 0);
    }
  }
}

/** A forest in arrays of one type each, which are read twice as fast. */
interface Packed {
  /** Leaves of a tree. */
  perTree: number;
  splits: Uint16Array;
  thresholds: Float64Array;
  leaves: Int32Array;
}

const packed = new WeakMap<Forest, Packed>();

function packedOf(forest: Forest): Packed {
  const known = packed.get(forest);
  if (known) return known;
  const made = {
    perTree: 2 ** forest.depth,
    splits: Uint16Array.from(forest.splits),
    thresholds: Float64Array.from(forest.thresholds),
    leaves: Int32Array.from(forest.leaves),
  };
  packed.set(forest, made);
  return made;
}

/** The probability of an answer on the scale of logits. */
export function probability(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
