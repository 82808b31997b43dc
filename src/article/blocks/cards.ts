import type { Context } from './context';
import type { PageBlock } from './page-blocks';

/** Elements from a text up to the card that it stands in. */
const steps = 6;
/** Fewest cards beside each other that are of one template, and of them with the same part kept. */
const fewestCards = 3;
const fewestKept = 2;
/** What says one thing is no card. */
const fewestParts = 2;
/** The share of the cards with a part of which it is kept from which all keep it. */
const leastKept = 0.5;

/** The mean weight of a part that tells something: what is lighter are labels, dates and tags. */
const leastWeight = 25;

/** The same part of each of several cards that stand beside each other: their titles, their prices. */
interface Part {
  blocks: PageBlock[];
  weight: number;
  cards: Set<Element>;
  keptCards: Set<Element>;
}

/** On a page that is an article, the part of all that is kept that such a part makes up where the cards are what it tells. */
const leastOfArticle = 0.1;

/**
 * Cards beside each other, such as what a page lists, say the same of each thing: what most of them keep, the others do
 * not lose for what one score, or one rule of the strategy, says of them.
 */
export function keepCards(
  { blocks, strategy, saysProduct }: Context,
  kept: Uint8Array,
  isArticle: boolean,
): void {
  // Beside a post stand its writer's figures, and beside a product others.
  if (strategy === 'thread' || saysProduct) return;
  const least = isArticle ? leastOfArticle * keptWeight(blocks, kept) : 0;
  // Carousels have copies of their cards.
  const said = new Set(blocks.filter(({ index }) => kept[index]).map(({ text }) => text));
  for (const part of partsOfCards(blocks, kept)) {
    const isMissed = isPartlyKept(part) && part.weight >= leastWeight * part.blocks.length;
    if (!isMissed || keptWeight(part.blocks, kept) < least) continue;
    for (const { index, text } of part.blocks) {
      if (!said.has(text)) kept[index] = 1;
      said.add(text);
    }
  }
}

function isPartlyKept({ cards, keptCards }: Part): boolean {
  if (cards.size < fewestCards || keptCards.size < fewestKept) return false;
  return keptCards.size < cards.size && keptCards.size >= leastKept * cards.size;
}

function keptWeight(blocks: readonly PageBlock[], kept: Uint8Array): number {
  return blocks.reduce((sum, { index, shape }) => (kept[index] ? sum + shape.weight : sum), 0);
}

function partsOfCards(blocks: readonly PageBlock[], kept: Uint8Array): Iterable<Part> {
  const lists = new Map<Element, Map<string, Part>>();
  for (const block of blocks) {
    let card = block.at;
    for (let step = 0; step < steps && card.around; step++, card = card.around) {
      const { children, element: list } = card.around;
      if (children < fewestCards || card.blocks < fewestParts) continue;
      const known = lists.get(list) ?? new Map<string, Part>();
      lists.set(list, known);
      const key = `${card.element.localName} ${step} ${block.at.signature}`;
      const part = known.get(key) ?? { blocks: [], weight: 0, cards: new Set(), keptCards: new Set() };
      known.set(key, part);
      part.blocks.push(block);
      part.weight += block.shape.weight;
      part.cards.add(card.element);
      if (kept[block.index]) part.keptCards.add(card.element);
    }
  }
  return [...lists.values()].flatMap((known) => [...known.values()]);
}
