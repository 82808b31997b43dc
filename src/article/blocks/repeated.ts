import type { Context } from './context';
import type { PageBlock } from './page-blocks';

/** Lighter texts are labels, which stand in more than one place. */
export const statementWeight = 40;

/** Kinds of blocks that say the same again and mean it. */
const repeating: ReadonlySet<string> = new Set(['item', 'term', 'cell', 'code']);

/** What the article says already is not added to it, and a part that the page has copies of stands once. */
export function dropRepeated({ blocks, strategy }: Context, kept: Uint8Array): void {
  const held = new Set(blocks.filter(({ index, isHeld }) => isHeld && kept[index]).map(({ text }) => text));
  for (const { index, isHeld, text } of blocks) if (!isHeld && held.has(text)) kept[index] = 0;
  // Who answers in a thread quotes what was said before.
  if (strategy === 'thread') return;
  const statements = blocks.filter(
    ({ index, kind, shape }) => kept[index] && shape.weight >= statementWeight && !repeating.has(kind),
  );
  const originals = originalsOf(statements);
  // One alone is said again on purpose, as a standfirst or a quote is, or the same of several things in a list.
  const goesOn = (at: number): boolean =>
    (originals[at] ?? Number.NaN) - (originals[at - 1] ?? Number.NaN) === 1;
  for (const [at, { index }] of statements.entries()) if (goesOn(at) || goesOn(at + 1)) kept[index] = 0;
}

/** For each statement the place of the one that said the same first; not a number for the first itself. */
function originalsOf(statements: readonly PageBlock[]): number[] {
  const first = new Map<string, number>();
  return statements.map(({ text }, at) => {
    const original = first.get(text) ?? Number.NaN;
    if (Number.isNaN(original)) first.set(text, at);
    return original;
  });
}
