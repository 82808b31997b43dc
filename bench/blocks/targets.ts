import type { Truth } from '../page-files';
import { squash, words } from '../scorers';
import { foundShares } from './align';
import type { SignalledBlock } from './core';

/** What a block should be scored, 0 to 1, and how much that counts. */
export interface Target {
  target: number;
  weight: number;
}

/** Words that a page has beside those counted, so that small pages do not weigh as much as large ones. */
const smallPage = 30;
/** What the snippets of a page count in all, beside a page whose whole text is known, which counts at most 1. */
const snippetWeight = 0.35;
/** … and its other blocks, of which the strategy's judgement is the best that is known. */
const guessWeight = 0.03;

/** What is known of the blocks of a page by its reference text, or by the snippets that it should and should not give. */
export function targetsOf(blocks: readonly SignalledBlock[], truth: Truth): Target[] {
  return truth.text === undefined ? bySnippets(blocks, truth) : byText(blocks, truth.text);
}

/** A block weighs as much as it can change the F1 of its page. */
function byText(blocks: readonly SignalledBlock[], text: string): Target[] {
  const texts = blocks.map((block) => words(block.text));
  const reference = words(text);
  const shares = foundShares(texts, reference);
  const all = reference.length + total(texts) + smallPage;
  return texts.map((own, index) => ({ target: shares[index] ?? 0, weight: (own.length + 1) / all }));
}

function bySnippets(blocks: readonly SignalledBlock[], { with: wanted = [], without = [] }: Truth): Target[] {
  const [wantedTexts, unwantedTexts] = [wanted.map(squash), without.map(squash)];
  const known = blocks.map(({ text }) => {
    const isWanted = wantedTexts.some((snippet) => text.includes(snippet));
    const isUnwanted = unwantedTexts.some((snippet) => text.includes(snippet));
    return isWanted === isUnwanted ? undefined : Number(isWanted);
  });
  const certain = known.filter((target) => target !== undefined).length;
  const all = blocks.reduce((sum, { text }) => sum + words(text).length, 0) + smallPage;
  return blocks.map(({ text, isHeld }, index) => {
    const target = known[index];
    return target === undefined
      ? { target: Number(isHeld), weight: (guessWeight * words(text).length) / all }
      : { target, weight: snippetWeight / certain };
  });
}

function total(texts: readonly (readonly string[])[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}
