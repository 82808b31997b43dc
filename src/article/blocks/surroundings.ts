import { nameWords } from '../names';
import { distancesTo } from './kinds';

/** What is known of an element of the page from the blocks in it and the elements around it. */
export interface Surrounding {
  element: Element;
  /** The one around it; undefined for the root. */
  around: Surrounding | undefined;
  depth: number;
  /** Elements up to the nearest of each kind, in the order of `kinds`. */
  near: Uint8Array;
  isInLink: boolean;
  /**
   * Its tag, class and those of its parent, numbers taken out: elements made by one template share it. Empty where it
   * has no blocks of its own.
   */
  signature: string;
  children: number;
  /** Elements, pictures and headings in it, itself among them. */
  elements: number;
  images: number;
  headings: number;
  /** Blocks in it and their weight, that in links, and that which the strategy's article holds. */
  blocks: number;
  weight: number;
  linked: number;
  held: number;
  /** Weight of those that are prose. */
  prose: number;
  /** The nearest around it, or itself, that holds something of the article; the root where nothing does. */
  holder: Surrounding;
  /** Elements up to that one, boxes without a meaning that hold nothing beside what is in them left out. */
  steps: number;
}

/** The surroundings of all elements under a root, and its own, in document order. One pass. */
export function surroundingsOf(root: Element): Map<Element, Surrounding> {
  const known = new Map<Element, Surrounding>();
  known.set(root, surroundingOf(root, undefined));
  for (const element of root.querySelectorAll('*'))
    known.set(element, surroundingOf(element, known.get(element.parentElement ?? root)));
  return known;
}

/** Adds what each element holds to the one around it and finds its holder, once the blocks have been added to their own elements. */
export function sumUp(known: ReadonlyMap<Element, Surrounding>): void {
  for (const one of [...known.values()].reverse()) {
    const { around } = one;
    if (!around) continue;
    around.elements += one.elements;
    around.images += one.images;
    around.headings += one.headings;
    around.blocks += one.blocks;
    around.weight += one.weight;
    around.linked += one.linked;
    around.held += one.held;
    around.prose += one.prose;
  }
  for (const one of known.values()) {
    const { around } = one;
    if (one.held > 0 || !around) continue;
    one.holder = around.holder;
    const isBareBox = around.element.localName === 'div' && around.blocks === one.blocks;
    one.steps = around.steps + Number(!isBareBox);
  }
}

function surroundingOf(element: Element, around: Surrounding | undefined): Surrounding {
  if (around) around.children++;
  const name = element.localName;
  const surrounding: Omit<Surrounding, 'holder'> = {
    element,
    around,
    depth: around ? around.depth + 1 : 0,
    near: distancesTo(element, name, around?.near),
    isInLink: around?.isInLink === true || (name === 'a' && element.hasAttribute('href')),
    signature: '',
    children: 0,
    elements: 1,
    images: Number(name === 'img'),
    headings: Number(headingRank(name) > 0),
    blocks: 0,
    weight: 0,
    linked: 0,
    held: 0,
    prose: 0,
    steps: 0,
  };
  return Object.assign(surrounding, { holder: surrounding as Surrounding });
}

/** 1 to 6 for a heading, else 0. */
export function headingRank(name: string): number {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : 0;
}

export function signatureOf({ element, around }: Surrounding): string {
  return `${nameOf(element)}<${around ? nameOf(around.element) : ''}`;
}

function nameOf(element: Element): string {
  const words = nameWords(element.getAttribute('class')).joined;
  return `${element.localName}.${words.replace(/\d+/g, '').slice(0, 60)}`;
}
