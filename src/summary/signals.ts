import { coverage, type Measured, meanSalience, type Surroundings } from './surroundings';
import { isLong, stem } from './vocabulary';

/** Something about a sentence, in any language, that makes it worth more or less to a summary. */
export interface Signal {
  name: string;
  why: string;
  of: (measured: Measured, article: Surroundings) => number;
}

export const signals: Signal[] = [
  {
    name: 'index',
    why: 'News and essays alike say first what they are about.',
    of: ({ sentence }) => sentence.index,
  },
  {
    name: 'part',
    why: 'The first half of a text says more of the whole than its second half.',
    of: ({ sentence }, { total }) => sentence.index / Math.max(1, total - 1),
  },
  {
    name: 'total',
    why: 'The longer the text, the less any one sentence says of it.',
    of: (_, { total }) => Math.log2(total),
  },
  {
    name: 'paragraph',
    why: 'A paragraph says its point first.',
    of: ({ sentence }) => (sentence.start > 0 ? 1 : 0),
  },
  {
    name: 'length',
    why: 'Short sentences lean on their neighbours; long ones hide their point.',
    of: ({ ids }) => ids.length,
  },
  {
    name: 'relative-length',
    why: 'What is long depends on the language and the author.',
    of: ({ ids }, { median }) => ids.length / median,
  },
  {
    name: 'previous-length',
    why: 'After a long sentence comes detail.',
    of: ({ previous }) => previous?.ids.length ?? 0,
  },
  {
    name: 'word-length',
    why: 'Long words make a sentence denser.',
    of: ({ sentence, ids }) => sum(sentence.words, (word) => word.length) / ids.length,
  },
  { name: 'salience', why: 'Likely words make a likely sentence.', of: meanSalience },
  { name: 'salience-rank', why: 'Others may be likelier.', of: ({ rank }) => rank },
  {
    name: 'share-of-short',
    why: 'What the sentence alone would share with a summary of 20 words.',
    of: (measured) => sharedWith(20, measured),
  },
  {
    name: 'share-of-long',
    why: 'What it would share with one of 80.',
    of: (measured) => sharedWith(80, measured),
  },
  {
    name: 'pairs',
    why: 'Likely words side by side are likely told together.',
    of: ({ ids }, { salience }) => pairSum(ids, salience) / ids.length,
  },
  {
    name: 'peak',
    why: 'One word that is sure to be told.',
    of: ({ distinct }, { salience, information }) =>
      Math.max(
        0,
        ...[...distinct].map((word) => ((information[word] ?? 0) > 0.5 ? (salience[word] ?? 0) : 0)),
      ),
  },
  {
    name: 'fresh',
    why: 'What was not said before is worth saying.',
    of: ({ fresh, ids }) => fresh / ids.length,
  },
  {
    name: 'next-salience',
    why: 'Likely sentences stand together.',
    of: ({ next }) => (next ? meanSalience(next) : 0),
  },
  {
    name: 'previous-salience',
    why: 'Likely sentences stand together.',
    of: ({ previous }) => (previous ? meanSalience(previous) : 0),
  },
  {
    name: 'title',
    why: 'A sentence with the words of the title is about its subject.',
    of: (measured, article) => coverage(article.title, measured, article),
  },
  {
    name: 'title-stems',
    why: 'The title has them with other endings.',
    of: ({ sentence }, { titleStems }) =>
      titleStems.size === 0 ? 0 : stemsIn(sentence.words, titleStems) / titleStems.size,
  },
  {
    name: 'title-density',
    why: 'A sentence that says the title and much more is less about it.',
    of: ({ distinct, ids }, { uses, title, information }) =>
      sum(distinct, (word) => (title.words.has(uses[word]?.word ?? '') ? (information[word] ?? 0) : 0)) /
      ids.length,
  },
  {
    name: 'has-title',
    why: 'Only where there is a title can a sentence miss it.',
    of: (_, { title }) => (title.words.size > 0 ? 1 : 0),
  },
  {
    name: 'like-first',
    why: 'The first sentence tells the subject; what repeats it, repeats.',
    of: (measured, article) => overlap(measured, article.measured[0], article),
  },
  {
    name: 'like-previous',
    why: 'A sentence that takes up the one before it explains it.',
    of: (measured, article) => overlap(measured, measured.previous, article),
  },
  {
    name: 'like-next',
    why: 'What the next sentence takes up is worth explaining.',
    of: (measured, article) => overlap(measured, measured.next, article),
  },
  {
    name: 'centrality',
    why: 'A sentence of words that come back is in the middle of the text.',
    of: ({ distinct, ids }, { uses, information }) =>
      sum(distinct, (word) => recurring(uses[word]?.sentences ?? 0) * (information[word] ?? 0)) / ids.length,
  },
  {
    name: 'recurring-words',
    why: 'Words that stand nowhere else are details.',
    of: ({ distinct }, { uses }) =>
      sum(distinct, (word) => ((uses[word]?.sentences ?? 0) > 1 ? 1 : 0)) / distinct.size,
  },
  {
    name: 'quote',
    why: 'Speech comments on what happened; a sentence that begins with it more than one that cites.',
    of: ({ sentence: { text } }) => (/^["“«„「]/.test(text) ? 2 : /["“”«»„「]/.test(text) ? 1 : 0),
  },
  { name: 'numbers', why: 'Figures are facts or details.', of: (measured) => density(/\p{N}+/gu, measured) },
  {
    name: 'names',
    why: 'Names say who and where.',
    of: (measured) => density(/(?<=[\p{L},;] )\p{Lu}/gu, measured),
  },
  { name: 'commas', why: 'Clauses and lists.', of: (measured) => density(/[,،、，;]/g, measured) },
  { name: 'brackets', why: 'An aside.', of: ({ sentence }) => (/[()[\]（]/.test(sentence.text) ? 1 : 0) },
  {
    name: 'colon',
    why: 'It leads to what follows.',
    of: ({ sentence }) => (/[:：]/.test(sentence.text) ? 1 : 0),
  },
  {
    name: 'exclamation',
    why: 'Facts are told without one.',
    of: ({ sentence }) => (/[!！…]|\.\.\./.test(sentence.text) ? 1 : 0),
  },
];

function stemsIn(words: readonly string[], stems: ReadonlySet<string>): number {
  const found = new Set<string>();
  for (const word of words) if (isLong(word) && stems.has(stem(word))) found.add(stem(word));
  return found.size;
}

function sharedWith(words: number, { expected, ids }: Measured): number {
  return (2 * expected) / (ids.length + words);
}

function pairSum(ids: Int32Array, salience: Float32Array): number {
  let total = 0;
  let before = 0;
  for (const id of ids) {
    const chance = salience[id] ?? 0;
    total += before * chance;
    before = chance;
  }
  return total;
}

/** The part of a sentence's weight that another has too. */
function overlap({ distinct }: Measured, other: Measured | undefined, { information }: Surroundings): number {
  if (!other) return 0;
  let shared = 0;
  let all = 0;
  for (const word of distinct) {
    const weight = information[word] ?? 0;
    all += weight;
    if (other.distinct.has(word)) shared += weight;
  }
  return all > 0 ? shared / all : 0;
}

function recurring(sentences: number): number {
  return sentences > 1 ? sentences : 0;
}

function density(pattern: RegExp, { sentence, ids }: Measured): number {
  return (sentence.text.match(pattern)?.length ?? 0) / ids.length;
}

function sum<Item>(items: Iterable<Item>, of: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}
