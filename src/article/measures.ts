import { isBlock, isSilent } from './text-blocks';
import { firstUnspaced, unspacedWeight } from './unspaced';

/** A run of text of at least this many characters, few of them in links, tells something: it is prose, no label. */
const proseLength = 80;
const proseLinkDensity = 0.4;

interface Measure {
  /** Visible characters, white space squashed. */
  text: number;
  /** Those of them that stand in links. */
  linked: number;
  /** Characters of prose; a character of a script without spaces counts as three. */
  prose: number;
}

const nothing: Readonly<Measure> = { text: 0, linked: 0, prose: 0 };

/**
 * What one walk over a page learns of each of its elements. It stays true while elements are taken out through
 * `remove`; elements that came later measure nothing.
 */
export class Measures {
  private readonly measures = new Map<Element, Measure>();
  /** How many elements have been taken out: what was asked of the page before is true until there is one more. */
  removals = 0;

  constructor(readonly root: Element) {
    walk(root, this.measures);
  }

  /** The elements within the root that were there when it was measured, in the order of the page. */
  elements(): Iterable<Element> {
    const elements = this.measures.keys();
    elements.next();
    return elements;
  }

  /** Visible characters of an element, white space squashed. */
  text(element: Element): number {
    return this.of(element).text;
  }

  /** Visible characters outside of links. */
  own(element: Element): number {
    const { text, linked } = this.of(element);
    return text - linked;
  }

  /** Characters of prose in an element: text that tells something, as against labels, menus and buttons. */
  prose(element: Element): number {
    return this.of(element).prose;
  }

  /** The part of an element's text that stands in links, 0 to 1; 1 for an element without text. */
  linkDensity(element: Element): number {
    const { text, linked } = this.of(element);
    return text === 0 ? 1 : linked / text;
  }

  /** Takes an element out of the page and out of the measures of all around it. */
  remove(element: Element): void {
    this.removals++;
    const { text, linked, prose } = this.of(element);
    for (let at = element.parentElement; at; at = at.parentElement) {
      const around = this.measures.get(at);
      if (!around) break;
      around.text -= text;
      around.linked -= linked;
      around.prose -= prose;
    }
    element.remove();
  }

  private of(element: Element): Readonly<Measure> {
    return this.measures.get(element) ?? nothing;
  }
}

/** An element that the walk is in. */
interface Open {
  measure: Measure;
  isBlock: boolean;
  isLink: boolean;
}

/** One pass, without recursion, so that neither size nor depth of the page matters. */
function walk(root: Element, measures: Map<Element, Measure>): void {
  const open: Open[] = [];
  let links = 0;
  const run = { text: 0, linked: 0, weight: 0 };

  /** Ends a run of text: prose of the block around it, or a label. */
  const endRun = (): void => {
    if (run.weight >= proseLength && run.linked < proseLinkDensity * run.text) {
      const block = open.findLast((one) => one.isBlock) ?? open[0];
      if (block) block.measure.prose += run.weight;
    }
    run.text = run.linked = run.weight = 0;
  };
  const enter = (element: Element): void => {
    const one = {
      measure: { text: 0, linked: 0, prose: 0 },
      isBlock: isBlock(element),
      isLink: isLink(element),
    };
    measures.set(element, one.measure);
    if (one.isBlock) endRun();
    if (one.isLink) links++;
    open.push(one);
  };
  const leave = (): void => {
    const one = open.at(-1);
    if (!one) return;
    if (one.isBlock) endRun();
    if (one.isLink) links--;
    open.pop();
    const around = open.at(-1);
    if (around) add(around.measure, one.measure);
  };
  const read = (text: Text): void => {
    const measure = open.at(-1)?.measure;
    const { length, weight } = lengthOf(text.data);
    if (!measure || length === 0) return;
    measure.text += length;
    run.text += length;
    run.weight += weight;
    if (links === 0) return;
    measure.linked += length;
    run.linked += length;
  };

  enter(root);
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === 3) read(node as Text);
    else if (node.nodeType === 1) {
      enter(node as Element);
      const child: Node | null = isSilent(node) ? null : node.firstChild;
      if (child) {
        node = child;
        continue;
      }
      leave();
    }
    let next: Node | null = node.nextSibling;
    while (!next && node) {
      node = node.parentNode;
      leave();
      next = node && node !== root ? node.nextSibling : null;
      if (node === root) node = null;
    }
    node = next;
  }
}

function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}

function add(to: Measure, more: Measure): void {
  to.text += more.text;
  to.linked += more.linked;
  to.prose += more.prose;
}

/** Characters of a text with its white space squashed, and their weight. */
function lengthOf(text: string): { length: number; weight: number } {
  let length = 0;
  let dense = 0;
  let isAfterSpace = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
    if (!isSpace || !isAfterSpace) length++;
    if (code >= firstUnspaced && code < 0xe000) dense++;
    isAfterSpace = isSpace;
  }
  if (isAfterSpace && length > 0) length--;
  return { length, weight: length + (unspacedWeight - 1) * dense };
}
