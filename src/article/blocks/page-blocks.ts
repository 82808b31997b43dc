import { bylineMark, embedMark } from '../anchors';
import { type PlacedBlock, textBlocks } from '../text-blocks';
import { originsOf } from './origins';
import { type Surrounding, signatureOf, sumUp, surroundingsOf } from './surroundings';
import { linkShare, type TextShape, textShape } from './text-shape';

/** Text of this weight, little of it in links, is prose: it tells something and is no label. */
const proseWeight = 80;
const proseLinks = 0.4;

/** A block of the page with what its own text and its elements tell. */
export interface PageBlock extends PlacedBlock {
  index: number;
  shape: TextShape;
  /** Part of its characters in links. */
  links: number;
  isProse: boolean;
  at: Surrounding;
  /** The strategy's article holds it. */
  isHeld: boolean;
  /** So does Readability's. */
  isReadable: boolean;
  /** It names the author or the date of a post that the article holds. */
  isByline: boolean;
  /** It is a link to something to watch or hear. */
  isEmbed: boolean;
  /** Weight of the blocks before it. */
  before: number;
  /** Blocks of the page with the same text that stand before it. */
  copiesBefore: number;
}

/** The blocks of a page beside its article, and what is known of each element. */
export interface PageBlocks {
  blocks: PageBlock[];
  surroundings: Map<Element, Surrounding>;
  /** The blocks of the article and, for each, the block of the page that it came from, or -1. */
  kept: PlacedBlock[];
  origins: Int32Array;
}

/** What the article of a page is known by. */
export interface Found {
  article: Element;
  /** What Readability found, where it was tried. */
  readability: Element | undefined;
}

export function pageBlocks(root: Element, { article, readability }: Found): PageBlocks {
  const placed = textBlocks(root);
  const kept = textBlocks(article);
  const origins = originsOf(kept, placed);
  const held = new Set(origins);
  const readable = readability ? new Set(originsOf(textBlocks(readability), placed)) : held;
  const surroundings = surroundingsOf(root);
  const hasBylines = root.querySelector(`[${bylineMark}]`) !== null;
  const seen = new Map<string, number>();
  let before = 0;
  const blocks = placed.map((block, index): PageBlock => {
    const shape = textShape(block.text);
    const links = linkShare(
      block,
      (element) => element !== null && surroundings.get(element)?.isInLink === true,
    );
    const isProse = shape.weight >= proseWeight && links < proseLinks;
    const at = surroundings.get(block.element) ?? rootOf(surroundings, root);
    const copiesBefore = seen.get(block.text) ?? 0;
    const isHeld = held.has(index);
    seen.set(block.text, copiesBefore + 1);
    before += shape.weight;
    count(at, shape.weight, links, isProse, isHeld);
    const start = before - shape.weight;
    return {
      ...block,
      index,
      shape,
      links,
      isProse,
      at,
      isHeld,
      isReadable: readable.has(index),
      isEmbed: block.element.hasAttribute(embedMark),
      isByline: hasBylines && isHeld && isMarked(block, bylineMark),
      before: start,
      copiesBefore,
    };
  });
  sumUp(surroundings);
  return { blocks, surroundings, kept, origins };
}

/** Some of its words stand in an element with this mark. */
function isMarked({ nodes }: PlacedBlock, mark: string): boolean {
  return nodes.some((node) => node.data.trim() !== '' && node.parentElement?.closest(`[${mark}]`) !== null);
}

function rootOf(surroundings: Map<Element, Surrounding>, root: Element): Surrounding {
  const found = surroundings.get(root);
  if (!found) throw new Error('the root of a page has surroundings');
  return found;
}

function count(at: Surrounding, weight: number, links: number, isProse: boolean, isHeld: boolean): void {
  at.signature ||= signatureOf(at);
  at.blocks++;
  at.weight += weight;
  at.linked += links * weight;
  if (isHeld) at.held += weight;
  if (isProse) at.prose += weight;
}
