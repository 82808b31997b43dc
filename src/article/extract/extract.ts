import { Measures } from '../measures';
import { contentArea } from './content-area';
import { readability } from './readability';
import type { Extraction, Hints, Strategy } from './strategy';
import { structuredBody } from './structured-body';
import { thread } from './thread';

const strategies: readonly Strategy[] = [thread, readability, contentArea, structuredBody];

/** Fewest characters outside of links, and of prose, one of which makes a page worth a reading view. */
const leastOwn = 250;
const leastProse = 140;

/** So many links of so many characters, as titles have and menus have not, make a page that lists others worth one. */
const leastTitles = 10;
const leastTitle = 25;

/** The chosen article, with what each way that was tried found. */
export type Found = Extraction & { strategy: string; tried: ReadonlyMap<string, Element> };

/**
 * Finds the article of a pruned page; undefined where no way finds anything worth reading. Each way is tried, and the
 * one wins whose text, of which prose counts double, weighs most by the trust that is put in it. One that is sure ends
 * the search.
 */
export function extract(page: Measures, hints: Hints): Found | undefined {
  const tried = new Map<string, Element>();
  let best: { found: Found; weight: number } | undefined;
  for (const { name, find } of strategies) {
    const extraction = find(page, hints);
    if (!extraction) continue;
    tried.set(name, extraction.element);
    const weight = extraction.trust * weightOf(extraction, page);
    if (weight <= (best?.weight ?? 0)) continue;
    best = { found: { ...extraction, strategy: name, tried }, weight };
    if (extraction.isSure) break;
  }
  return best?.found;
}

function weightOf({ element, measures: known }: Extraction, page: Measures): number {
  const measures = known ?? (page.root.contains(element) ? page : new Measures(element));
  const own = measures.own(element);
  const prose = measures.prose(element);
  const isWorth = own >= leastOwn || prose >= leastProse || listsTitles(element, measures);
  return isWorth ? 1 + own + prose : 0;
}

function listsTitles(element: Element, page: Measures): boolean {
  let titles = 0;
  for (const link of element.querySelectorAll('a[href]')) if (page.text(link) >= leastTitle) titles++;
  return titles >= leastTitles;
}
