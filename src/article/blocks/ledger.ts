import { type Found, type LeftOut, leftOutOf } from '../left-out';
import { visibleText } from '../text-blocks';
import type { PageBlock, PageBlocks } from './page-blocks';
import type { Surrounding } from './surroundings';

/** Shorter texts before and after the article are labels and buttons. */
const leastCharacters = 25;

/** What was left out by the strategy or by the scores, or since the article has it already. */
type Verdict = 'kept' | 'outside' | 'dropped' | 'repeated';

/**
 * The blocks of a page that are not in its article: the largest elements that hold nothing of it and were left out for
 * one reason, in the order of the page. Of what stands between parts of the article every word is told.
 */
export function leftOut(
  { blocks, surroundings }: PageBlocks,
  kept: Uint8Array,
  scores: ArrayLike<number>,
): LeftOut {
  const keptTexts = new Set(blocks.filter(({ index }) => kept[index]).map(({ text }) => text));
  const verdictOf = ({ index, isHeld, text }: PageBlock): Verdict => {
    if (kept[index]) return 'kept';
    if (!isHeld) return 'outside';
    return keptTexts.has(text) ? 'repeated' : 'dropped';
  };
  const verdicts = verdictsOf(blocks, surroundings, verdictOf);
  const isWithin = withinTest(blocks, kept);
  const isLabel = (text: string, block: PageBlock): boolean =>
    keptTexts.has(text) || (text.length < leastCharacters && !isWithin(block));
  const seen = new Set<Element>();
  const found: Found[] = [];
  for (const block of blocks) {
    const verdict = verdictOf(block);
    if (verdict === 'kept') continue;
    const whole = largest(block.at, verdicts, verdict)?.element;
    if (whole && seen.has(whole)) continue;
    if (whole) seen.add(whole);
    const text = whole ? visibleText(whole).replace(/\s+/g, ' ') : block.text;
    if (verdict === 'outside' && isLabel(text, block)) continue;
    found.push({
      isWithin: verdict !== 'outside' || isWithin(block),
      taken: {
        ...reasons[verdict](scores[block.index] ?? 0),
        step: 'extract',
        text,
        element: whole ?? paragraph(block),
        place: whole ?? block.element,
      },
    });
  }
  return leftOutOf(found);
}

/** Tells whether a block stands between parts of the article, or in the innermost element that holds them all. */
function withinTest(blocks: readonly PageBlock[], kept: Uint8Array): (block: PageBlock) => boolean {
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  let box = blocks[first]?.at;
  while (box && !box.element.contains(blocks[last]?.element ?? null)) box = box.around;
  const element = box?.around?.element && box.element;
  return ({ index, element: own }) => (index > first && index < last) || element?.contains(own) === true;
}

const reasons = {
  outside: () => ({
    rule: 'outside-article',
    why: 'It stands outside of what was found to be the article.',
  }),
  repeated: () => ({
    rule: 'text-repeated',
    why: 'The article says the same in another place.',
  }),
  dropped: (score: number) => ({
    rule: 'block-model',
    why: `Its text, links and place are those of blocks that articles rarely hold (${score < 0.1 ? 'under one in ten' : score < 0.25 ? 'under one in four' : 'under a half'}).`,
  }),
};

/** The verdict that all blocks of an element share, or undefined where they differ. */
function verdictsOf(
  blocks: readonly PageBlock[],
  surroundings: Map<Element, Surrounding>,
  verdictOf: (block: PageBlock) => Verdict,
): Map<Surrounding, Verdict | 'mixed'> {
  const verdicts = new Map<Surrounding, Verdict | 'mixed'>();
  const add = (at: Surrounding, verdict: Verdict | 'mixed'): void => {
    const known = verdicts.get(at);
    verdicts.set(at, known === undefined || known === verdict ? verdict : 'mixed');
  };
  for (const block of blocks) add(block.at, verdictOf(block));
  for (const at of [...surroundings.values()].reverse()) {
    const verdict = verdicts.get(at);
    if (verdict && at.around) add(at.around, verdict);
  }
  return verdicts;
}

function largest(
  at: Surrounding,
  verdicts: Map<Surrounding, Verdict | 'mixed'>,
  verdict: Verdict,
): Surrounding | undefined {
  if (verdicts.get(at) !== verdict) return undefined;
  let found = at;
  while (found.around?.around && verdicts.get(found.around) === verdict) found = found.around;
  return found;
}

/** A text that stands bare among blocks. */
function paragraph({ nodes, element }: PageBlock): Element {
  const made = element.ownerDocument.createElement('p');
  made.append(...nodes.map((node) => node.cloneNode(true)));
  return made;
}
