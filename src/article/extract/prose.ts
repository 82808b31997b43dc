import { textBlocks } from '../text-blocks';

/** Scripts without spaces say as much in a third of the letters. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Fewest characters of text outside of links that make a page worth a reading view. */
const leastCharacters = 140;
/** A block of this many characters is a sentence, not a label. */
const sentenceLength = 40;

/** Characters of an element's text that tells something: blocks of sentences, links not counted. */
export function readableCharacters(element: Element): number {
  let sum = 0;
  for (const block of textBlocks(element)) {
    const linked = block.nodes.filter((node) => node.parentElement?.closest('a[href]'));
    const own = weight(block.text) - linked.reduce((total, node) => total + weight(node.data.trim()), 0);
    if (weight(block.text) >= sentenceLength && own > 0) sum += own;
  }
  return sum;
}

export function isWorthReading(element: Element): boolean {
  return readableCharacters(element) >= leastCharacters;
}

function weight(text: string): number {
  return text.length + 2 * (text.match(dense)?.length ?? 0);
}
