import type { Context } from './context';
import { kinds } from './kinds';
import type { PageBlock } from './page-blocks';
import { pageSignals } from './page-signals';
import { placeSignals } from './place-signals';
import { textSignals } from './text-signals';

/** Something about a block, in any language, that speaks for or against its being part of the article. */
export interface Signal {
  name: string;
  of: (block: PageBlock, page: Context) => number;
}

const kindSignals: Signal[] = kinds.map(({ name }, kind) => ({
  name: `near-${name}`,
  of: ({ at }) => at.near[kind] ?? 0,
}));

export const signals: readonly Signal[] = [...textSignals, ...kindSignals, ...placeSignals, ...pageSignals];

/** The signals of each block of a page, a row a block. */
export function rowsOf(page: Context): Float32Array[] {
  return page.blocks.map((block) => {
    const row = new Float32Array(signals.length);
    for (const [signal, { of }] of signals.entries()) row[signal] = of(block, page);
    return row;
  });
}
