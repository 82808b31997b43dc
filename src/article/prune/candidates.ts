import type { Measures } from '../measures';
import { nameWords } from '../names';
import { squash } from './evidence';
import type { Rule } from './rule';
import { mostCharacters, type Purpose, purposesOf } from './words';

/** Elements whose whole text may be the label of something. */
const labels = new Set(
  'p span div li a strong b em small h1 h2 h3 h4 h5 h6 figcaption summary dt label'.split(' '),
);

/**
 * The elements that each rule is to judge, in the order of the page. The page is gone through once for all rules that
 * look for names or phrases, and by the browser itself for selectors.
 */
export function candidates(rules: readonly Rule[], page: Measures): Map<Rule, Element[]> {
  const found = new Map<Rule, Element[]>(
    rules.map((rule) => [rule, 'select' in rule ? [...page.root.querySelectorAll(rule.select)] : []]),
  );
  const named = byFirstWord(rules);
  const saying = byPurpose(rules);
  for (const element of page.root.querySelectorAll('*')) {
    for (const rule of rulesNaming(element, named)) found.get(rule)?.push(element);
    for (const purpose of purposesSaid(element, page))
      for (const rule of saying.get(purpose) ?? []) found.get(rule)?.push(element);
  }
  return found;
}

type Named = Map<string, { rule: Rule; name: string }[]>;

function byFirstWord(rules: readonly Rule[]): Named {
  const index: Named = new Map();
  for (const rule of rules) {
    for (const name of 'named' in rule ? rule.named : []) {
      const [first = ''] = name.split('-');
      index.set(first, [...(index.get(first) ?? []), { rule, name }]);
    }
  }
  return index;
}

function byPurpose(rules: readonly Rule[]): Map<Purpose, Rule[]> {
  const index = new Map<Purpose, Rule[]>();
  for (const rule of rules) {
    for (const purpose of 'says' in rule ? rule.says : [])
      index.set(purpose, [...(index.get(purpose) ?? []), rule]);
  }
  return index;
}

const none: ReadonlySet<Rule> = new Set();

function rulesNaming(element: Element, named: Named): ReadonlySet<Rule> {
  const className = element.getAttribute('class');
  const id = element.getAttribute('id');
  if (!className && !id) return none;
  const rules = new Set<Rule>();
  for (const words of [nameWords(className), nameWords(id)]) {
    for (const word of words.list) {
      for (const { rule, name } of named.get(word) ?? [])
        if (name === word || words.joined.includes(`-${name}-`)) rules.add(rule);
    }
  }
  return rules;
}

function purposesSaid(element: Element, page: Measures): readonly Purpose[] {
  const length = page.text(element);
  const isLabel =
    length > 0 && length <= mostCharacters && labels.has(element.localName) && element.childElementCount <= 1;
  return isLabel ? purposesOf(squash(element.textContent)) : [];
}
