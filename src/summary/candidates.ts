import type { TextBlock } from '../article/article';
import { sentenceSpans } from './sentences';
import { isUnspaced, words } from './words';

/** A sentence of the article that a summary may take. */
export interface Candidate {
  text: string;
  /** Index of its block, and its place in the block's text in UTF-16 units. */
  block: number;
  start: number;
  end: number;
  /** Its words in lower case. */
  words: string[];
  /** Number of sentences of the article before it, counting those that a summary may not take. */
  index: number;
}

/** Blocks whose sentences stand for themselves: a heading, a caption or a cell says nothing without its surroundings. */
const sentenceKinds = new Set<TextBlock['kind']>(['paragraph', 'item', 'quote']);

const leastWords = 5;
const mostWords = 80;

/** The sentences of an article's blocks that say something on their own, in order. */
export function candidates(blocks: readonly TextBlock[], lang: string): Candidate[] {
  const found: Candidate[] = [];
  let index = 0;
  for (const [block, { kind, text }] of blocks.entries()) {
    if (!sentenceKinds.has(kind)) continue;
    for (const { start, end } of sentenceSpans(text, lang)) {
      const sentence = text.slice(start, end);
      const spoken = words(sentence, lang).map((word) => word.toLowerCase());
      if (isStatement(sentence, spoken))
        found.push({ text: sentence, block, start, end, words: spoken, index });
      index++;
    }
  }
  return found;
}

/** Questions, fragments without an end and run-ons make poor summaries. */
function isStatement(sentence: string, spoken: string[]): boolean {
  const least = isUnspaced(sentence) ? leastWords + 2 : leastWords;
  if (spoken.length < least || spoken.length > mostWords) return false;
  return endsAsStatement.test(sentence);
}

/** A full stop, an exclamation mark or an ellipsis of any script, and what may close after it. */
const endsAsStatement = /[.!…。！।॥۔։།။።៕][\p{Pe}\p{Pf}"'”’»」』\s]*$/u;
