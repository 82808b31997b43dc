import { addTo } from '../add-to';
import type { Measures } from '../measures';
import { nameWords } from '../names';
import { squash } from './evidence';
import { withoutFiling } from './filing';
import { isHeading, repeatsHeading, sectionsNextTo } from './repeated-names';
import type { Rule } from './rule';
import { isInSentence } from './sentence';
import { mostCharacters, type Purpose, purposesOf } from './words';

/** Elements whose whole text may be the label of something. */
const labels = new Set(
  'p span div li a strong b em small h1 h2 h3 h4 h5 h6 figcaption summary dt label'.split(' '),
);

/**
 * The elements that each rule is to judge, in the order of the page. The page is gone through once for all rules that
 * look for kinds of elements, names or phrases, and by the browser itself for selectors.
 */
export function candidates(rules: readonly Rule[], page: Measures): Map<Rule, Iterable<Element>> {
  const index = indexOf(rules);
  const { selecting, ofTag, saying } = index;
  const found = new Map<Rule, Element[]>(rules.map((rule) => [rule, []]));
  for (const element of page.elements()) {
    for (const rule of ofTag.get(element.localName) ?? []) found.get(rule)?.push(element);
    for (const rule of rulesNaming(element, index, page)) found.get(rule)?.push(element);
    for (const purpose of purposesSaid(element, page))
      for (const rule of saying.get(purpose) ?? []) found.get(rule)?.push(element);
  }
  const selected = selecting.map(({ rule, select }) => [rule, page.root.querySelectorAll(select)] as const);
  return new Map<Rule, Iterable<Element>>([...found, ...selected]);
}

/** Where to look for which rules, found once for each list of rules. */
interface Index {
  selecting: { rule: Rule; select: string }[];
  ofTag: Map<string, Rule[]>;
  /** By the first word of each name. */
  named: Map<string, { rule: Rule; name: string }[]>;
  saying: Map<Purpose, Rule[]>;
  /** By a class or id as a whole, as they come. */
  known: Map<string, readonly Rule[]>;
}

const indexes = new WeakMap<readonly Rule[], Index>();

function indexOf(rules: readonly Rule[]): Index {
  const before = indexes.get(rules);
  if (before) return before;
  const index: Index = {
    selecting: [],
    ofTag: new Map(),
    named: new Map(),
    saying: new Map(),
    known: new Map(),
  };
  for (const rule of rules) {
    if ('select' in rule) index.selecting.push({ rule, select: rule.select });
    if ('tags' in rule) for (const tag of rule.tags) addTo(index.ofTag, tag, rule);
    if ('named' in rule)
      for (const name of rule.named) addTo(index.named, name.split('-')[0] ?? '', { rule, name });
    if ('says' in rule) for (const purpose of rule.says) addTo(index.saying, purpose, rule);
  }
  indexes.set(rules, index);
  return index;
}

/** Pages give the same few names to thousands of elements; no more of them are remembered. */
const mostKnown = 5_000;

function rulesNaming(element: Element, index: Index, page: Measures): Iterable<Rule> {
  const byClass = rulesOfName(element.getAttribute('class'), index);
  const byId = rulesOfName(element.getAttribute('id'), index);
  if (byId.length === 0 || isOfText(element, index, page)) return byClass;
  return byClass.length === 0 ? byId : new Set([...byClass, ...byId]);
}

/**
 * Whether an id is made of what a heading says, as manuals have it: `comments` is then how comments are written. Boxes
 * of noise repeat their headings too, but not beside sections of the text that do.
 */
function isOfText(element: Element, index: Index, page: Measures): boolean {
  if (!repeatsHeading(element, page)) return false;
  return isHeading(element) || sectionsNextTo(element).some((section) => isNamedByText(section, index, page));
}

function isNamedByText(section: Element, index: Index, page: Measures): boolean {
  return repeatsHeading(section, page) && rulesOfName(section.id, index).length === 0;
}

function rulesOfName(attribute: string | null, { named, known }: Index): readonly Rule[] {
  if (!attribute) return [];
  const before = known.get(attribute);
  if (before) return before;
  const { list, joined } = nameWords(withoutFiling(attribute));
  const found = list
    .flatMap((word) => (named.get(word) ?? []).map((entry) => ({ ...entry, word })))
    .filter(({ name, word }) => name === word || joined.includes(`-${name}-`));
  const rules = [...new Set(found.map(({ rule }) => rule))];
  if (known.size >= mostKnown) known.clear();
  known.set(attribute, rules);
  return rules;
}

function purposesSaid(element: Element, page: Measures): readonly Purpose[] {
  const length = page.text(element);
  const isLabel =
    length > 0 && length <= mostCharacters && labels.has(element.localName) && element.childElementCount <= 1;
  if (!isLabel) return [];
  const text = squash(element.textContent);
  const purposes = purposesOf(text);
  const isText = purposes.length > 0 && (isSpeech(text) || isCode(element) || isInSentence(element, page));
  return isText ? [] : purposes;
}

/** Between quotation marks, or after a dash and up to the end of a sentence: a person says it. */
function isSpeech(text: string): boolean {
  return /^["“„«»「『].*["”“»«」』][.?!…。？！]?$|^—\s.*[.?!…]$/u.test(text);
}

const code = 'pre, code, kbd, samp';

/** `print` and `save` are words of programs too, which highlighters set in elements of their own. */
function isCode(element: Element): boolean {
  return element.closest(code) !== null || element.querySelector(code) !== null;
}
