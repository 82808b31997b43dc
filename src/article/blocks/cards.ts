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
  const parts = partsOfCards(blocks, kept);
  for (const { blocks, weight, cards, keptCards } of parts) {
    if (cards.size < fewestCards || keptCards.size < fewestKept) continue;
    if (keptCards.size === cards.size || keptCards.size < leastKept * cards.size) continue;
    if (weight < leastWeight * blocks.length) continue;
    // Below an article the others are cards of other articles.
    for (const { index, isHeld } of blocks) if (isHeld || !isArticle) kept[index] = 1;
  }
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
