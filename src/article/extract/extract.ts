import { Measures } from '../measures';
import { contentArea } from './content-area';
import { readability } from './readability';
import type { Extraction, Hints, Strategy } from './strategy';
import { structuredBody } from './structured-body';
import { thread } from './thread';

const strategies: readonly Strategy[] = [readability, contentArea, thread, structuredBody];

/** Fewest characters outside of links, and of prose, one of which makes a page worth a reading view. */
const leastOwn = 250;
const leastProse = 140;

/**
 * Finds the article of a pruned page; undefined where no way finds anything worth reading. Each way is tried, and the
 * one wins whose text, of which prose counts double, weighs most by the trust that is put in it.
 */
export function extract(page: Measures, hints: Hints): (Extraction & { strategy: string }) | undefined {
  const found = strategies.flatMap(({ name, find }) => {
    const extraction = find(page, hints);
    const weight = extraction ? extraction.trust * weightOf(extraction.element, page) : 0;
    return extraction && weight > 0 ? [{ ...extraction, strategy: name, weight }] : [];
  });
  const [best] = found.sort((one, other) => other.weight - one.weight);
  return best;
}

function weightOf(element: Element, page: Measures): number {
  const measures = page.root.contains(element) ? page : new Measures(element);
  const own = measures.own(element);
  const prose = measures.prose(element);
  return own >= leastOwn || prose >= leastProse ? own + prose : 0;
}
