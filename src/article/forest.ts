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

/** What the trees together answer to each row of signals, in the order of `signals`. Tree by tree: one is at hand for all rows. */
export function answers(forest: Forest, rows: readonly ArrayLike<number>[]): Float64Array {
  const { base, perTree, splits, thresholds, leaves } = packedOf(forest);
  const sums = new Float64Array(rows.length);
  const perTreeSplits = perTree - 1;
  for (let leaf = 0, root = 0; leaf < leaves.length; leaf += perTree, root += perTreeSplits) {
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] ?? [];
      let node = 0;
      while (node < perTreeSplits) {
        const split = root + node;
        const goesRight = (row[splits[split] ?? 0] ?? 0) > (thresholds[split] ?? 0);
        node = 2 * node + (goesRight ? 2 : 1);
      }
      sums[index] = (sums[index] ?? 0) + (leaves[leaf + node - perTreeSplits] ?? 0);
    }
  }
  return sums.map((sum) => base + sum / leafUnit);
}

/** A forest in arrays of one type each, which are read twice as fast. */
interface Packed {
  base: number;
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
    base: forest.base,
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
