import type { Taken } from '../anchors';
import type { Measures } from '../measures';
import { visibleText } from '../text-blocks';
import { candidates } from './candidates';
import { squash } from './evidence';
import type { Rule } from './rule';

const defaultShare = 0.25;
/** A page with less prose is no article. */
const leastProse = 200;

/**
 * Takes what the rules find out of the page and says what each took. A rule that would take too large a share of
 * the page's prose has mistaken the text for noise and is not applied.
 */
export function prune(page: Measures, rules: readonly Rule[]): Taken[] {
  const prose = page.prose(page.root);
  const found = candidates(rules, page);
  return rules.flatMap((rule) => {
    const noise = noiseAmong(found.get(rule) ?? [], rule, page);
    if (takesTooMuch(noise, prose, rule, page)) return [];
    return noise
      .map((element) => takeOut(element, rule, page))
      .filter(({ text, element }) => text !== '' || holdsImage(element));
  });
}

/** What a rule finds, outermost first, none inside another. */
function noiseAmong(elements: Iterable<Element>, rule: Rule, page: Measures): Element[] {
  const found = new Set<Element>();
  for (const element of elements) {
    if (rule.isNoise && !rule.isNoise(element, page)) continue;
    if (!element.isConnected) continue;
    if (isInside(element, found)) continue;
    for (const taken of rule.extend?.(element, page) ?? [element]) found.add(taken);
  }
  return [...found].filter((element) => !isInside(element.parentElement, found));
}

function isInside(element: Element | null, found: ReadonlySet<Element>): boolean {
  if (found.size === 0) return false;
  for (let at = element; at; at = at.parentElement) if (found.has(at)) return true;
  return false;
}

function takesTooMuch(
  found: readonly Element[],
  prose: number,
  { mostShare = defaultShare, mostOfList = 1 }: Rule,
  page: Measures,
): boolean {
  const text = found.reduce((sum, element) => sum + page.text(element), 0);
  if (found.length > 1 && page.prose(page.root) < leastProse && text > mostOfList * page.text(page.root))
    return true;
  const taken = found.reduce((sum, element) => sum + page.prose(element), 0);
  return taken > mostShare * prose;
}

function takeOut(element: Element, { name, why }: Rule, page: Measures): Taken {
  const pruned = {
    step: 'prune' as const,
    rule: name,
    why,
    text: squash(visibleText(element)),
    element,
    place: element,
  };
  page.remove(element);
  return pruned;
}

function holdsImage(element: Element): boolean {
  return element.localName === 'img' || element.querySelector('img') !== null;
}
