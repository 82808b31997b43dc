import type { Context } from './context';
import type { PageBlock } from './page-blocks';

/** Labels between a sentence and the code under it, such as the name of the file, and the weight of one. */
const mostLabels = 2;
const labelWeight = 40;
/** What is heavier is rather a log, which a score may judge. */
const mostWeight = 3000;
/** Elements from code up to the box in which the text before it stands too. */
const steps = 6;

/** Code goes with the text before it, in the same box: its words are none of a text's, and score low for that alone. */
export function keepCode({ blocks }: Context, kept: Uint8Array): void {
  let before: PageBlock | undefined;
  let labels = 0;
  for (const block of blocks) {
    if (block.kind === 'code') {
      if (before && block.shape.weight <= mostWeight && standsBeside(block, before)) kept[block.index] = 1;
    } else if (kept[block.index]) {
      before = block;
      labels = 0;
    } else if (block.shape.weight > labelWeight || ++labels > mostLabels) before = undefined;
  }
}

function standsBeside({ at }: PageBlock, before: PageBlock): boolean {
  let box: typeof at | undefined = at;
  for (let step = 0; step < steps && box; step++, box = box.around)
    if (box.element.contains(before.element)) return true;
  return false;
}
