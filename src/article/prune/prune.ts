import type { Taken } from '../anchors';
import { visibleText } from '../text-blocks';
import { proseOf, squash } from './evidence';
import type { Rule } from './rule';

const defaultShare = 0.25;

/**
 * Takes what the rules find out of the document and says what each took. A rule that would take too large a share of
 * the page's prose has mistaken the text for noise and is not applied.
 */
export function prune(document: Document, rules: readonly Rule[]): Taken[] {
  const prose = proseOf(document.body);
  return rules.flatMap((rule) => {
    const found = noiseOf(document.body, rule);
    if (takesTooMuch(found, prose, rule)) return [];
    return found
      .map((element) => takeOut(element, rule))
      .filter(({ text, html }) => text !== '' || html.includes('<img'));
  });
}

/** What a rule finds, outermost first, none inside another. */
function noiseOf(body: Element, rule: Rule): Element[] {
  const found = new Set<Element>();
  for (const element of body.querySelectorAll(rule.select)) {
    if (isInside(element, found) || (rule.isNoise && !rule.isNoise(element))) continue;
    for (const taken of rule.extend?.(element) ?? [element]) found.add(taken);
  }
  return [...found].filter((element) => !isInside(element.parentElement, found));
}

function isInside(element: Element | null, found: ReadonlySet<Element>): boolean {
  if (found.size === 0) return false;
  for (let at = element; at; at = at.parentElement) if (found.has(at)) return true;
  return false;
}

function takesTooMuch(found: readonly Element[], prose: number, { mostShare = defaultShare }: Rule): boolean {
  const taken = found.reduce((sum, element) => sum + proseOf(element), 0);
  return taken > mostShare * prose;
}

function takeOut(element: Element, { name, why }: Rule): Taken {
  const pruned = {
    step: 'prune' as const,
    rule: name,
    why,
    text: squash(visibleText(element)),
    html: element.outerHTML,
    element,
  };
  element.remove();
  return pruned;
}
