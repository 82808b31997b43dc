import { addTo } from '../add-to';
import { buttons, labelMark } from '../anchors';
import type { Measures } from '../measures';
import { climb } from './climb';
import { squash } from './evidence';
import { pairOf, saysMore } from './parts';

/** What stands under a label is no shorter: what is, is a hint or a price. */
const leastText = 20;
/** One alone may do anything. */
const fewest = 2;

/**
 * Takes buttons for labels where each of several stands over a text made like the others' and says something else: they
 * open what is under them, whether or not it is open now. Buttons that all say the same do something with what they stand
 * over.
 */
export function labelByButtons(found: readonly Element[], page: Measures): void {
  const pairs = new Map<string, Element[]>();
  for (const button of found) {
    const length = page.text(button);
    if (length < 2 || saysMore(button)) continue;
    const line = climb(button, (box) => page.text(box) === length);
    const under = line.nextElementSibling;
    if (!under || page.text(under) < leastText || under.matches(`pre, ${buttons}`)) continue;
    addTo(pairs, pairOf(under, line), button);
  }
  for (const alike of pairs.values()) {
    const said = new Set(alike.map((button) => squash(button.textContent)));
    if (alike.length < fewest || said.size < alike.length) continue;
    for (const button of alike) button.setAttribute(labelMark, '');
  }
}
