import type { Candidate } from './candidates';
import type { Vocabulary } from './vocabulary';

/** Something about a sentence, in any language, that makes it worth more or less to a summary. */
export interface Signal {
  name: string;
  why: string;
  weight: number;
  /** About 0 to 1. */
  of: (sentence: Candidate, article: Vocabulary) => number;
}

/** The weights are set by hand on French news and English pages: near the best of a search, and rounded. */
export const signals: Signal[] = [
  {
    name: 'place',
    why: 'News and essays alike say first what they are about.',
    weight: 0.5,
    of: ({ index }) => 1 / (1 + index / 3),
  },
  {
    name: 'part',
    why: 'The first half of a text says more of the whole than its second half.',
    weight: 0.3,
    of: ({ index }, { last }) => 1 - index / (last + 1),
  },
  {
    name: 'title',
    why: 'A sentence with the words of the title is about its subject.',
    weight: 1.5,
    of: (sentence, { title, weightOf }) => coverage(sentence, title, weightOf),
  },
  {
    name: 'description',
    why: 'The publisher says there what the page is about.',
    weight: 0.8,
    of: (sentence, { description, weightOf }) => coverage(sentence, description, weightOf),
  },
  {
    name: 'salience',
    why: 'Words that come back through a text carry its subject.',
    weight: 1.8,
    of: ({ words }, { weightOf }) => meanWeight(words, weightOf),
  },
  {
    name: 'length',
    why: 'Short sentences lean on their neighbours; long ones hide their point.',
    weight: 0.15,
    of: ({ words }) => lengthFit(words.length),
  },
  {
    name: 'leans-back',
    why: 'A pronoun or connective at the start points at a sentence that the summary may not have.',
    weight: -0.2,
    of: ({ text }) => (leaning.test(text) ? 1 : 0),
  },
];

/** Pronouns and connectives that begin a sentence, in the languages with most readers here. */
const leaning = new RegExp(
  `^[\\p{P}\\s]*(?:${[
    'he|she|it|they|this|that|these|those|but|and|so|yet|however|therefore|instead|also|then|thus|meanwhile',
    'il|elle|ils|elles|cela|ceci|ça|celui-ci|celle-ci|mais|et|donc|or|pourtant|cependant|ainsi|en effet|de plus|puis',
    'er|sie|es|dies|diese|dieser|dieses|das|aber|und|doch|denn|jedoch|deshalb|außerdem|dann|so|dabei|dazu',
    'él|ella|ellos|esto|eso|pero|y|sin embargo|además|por eso|así|luego|ele|ela|eles|isso|isto|mas|porém|além disso',
    'lui|lei|loro|questo|questa|ma|però|quindi|inoltre|così|poi|hij|zij|dit|maar|dus|echter|daarom',
    'он|она|оно|они|это|но|и|а|однако|поэтому|также|затем|on|ona|oni|to|ale|jednak|dlatego',
  ].join('|')})(?![\\p{L}\\p{N}’'-])`,
  'iu',
);

/** 0 for no words, 1 from 12 to 32, falling to 0 at 60. */
function lengthFit(length: number): number {
  if (length < 12) return length / 12;
  return length <= 32 ? 1 : Math.max(0, 1 - (length - 32) / 28);
}

/** The part of the other text's weight that the sentence says too. */
function coverage(
  { words }: Candidate,
  other: ReadonlySet<string>,
  weightOf: (word: string) => number,
): number {
  const own = new Set(words);
  return share(other, weightOf, (word) => own.has(word));
}

function share(
  words: Iterable<string>,
  weightOf: (word: string) => number,
  counts: (word: string) => boolean,
): number {
  let counted = 0;
  let total = 0;
  for (const word of words) {
    total += weightOf(word);
    if (counts(word)) counted += weightOf(word);
  }
  return total > 0 ? counted / total : 0;
}

function meanWeight(words: readonly string[], weightOf: (word: string) => number): number {
  const distinct = new Set(words);
  let sum = 0;
  for (const word of distinct) sum += weightOf(word);
  return distinct.size > 0 ? sum / distinct.size : 0;
}
