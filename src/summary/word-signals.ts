import { isLong, stem, type Vocabulary, type WordUse } from './vocabulary';

/** Something about a word, in any language, that makes it likelier or less likely in a summary. */
export interface WordSignal {
  name: string;
  why: string;
  /** @param habits of the article's language */
  of: (use: WordUse, article: Vocabulary, habits: ReadonlyMap<string, number>) => number;
}

export const wordSignals: WordSignal[] = [
  {
    name: 'share',
    why: 'Small words stand in most sentences, words of the subject in some, all others in one.',
    of: ({ sentences }, { ids }) => sentences / ids.length,
  },
  {
    name: 'recurrence',
    why: 'What comes back carries the subject; the second time tells more than the tenth.',
    of: ({ sentences }) => Math.log2(1 + sentences),
  },
  {
    name: 'rank',
    why: 'Beside the most frequent word of the text, whatever its length.',
    of: ({ sentences }, { mostShared }) => sentences / mostShared,
  },
  {
    name: 'stem-share',
    why: 'A word comes back with other endings too.',
    of: ({ word }, { stems, ids }) => (stems.get(stem(word)) ?? 0) / ids.length,
  },
  { name: 'first', why: 'Subjects are named early.', of: ({ first }) => first },
  {
    name: 'first-part',
    why: 'Early in a long text is later than early in a short one.',
    of: ({ first }, { ids }) => first / ids.length,
  },
  {
    name: 'spread',
    why: 'A subject lasts through the text, a detail does not.',
    of: ({ first, last }, { ids }) => (last - first) / ids.length,
  },
  { name: 'opening', why: 'The opening tells what the text is about.', of: ({ opening }) => opening },
  {
    name: 'depth',
    why: 'What is new tends to stand late in a sentence, its subject early.',
    of: ({ depths, sentences }) => depths / sentences,
  },
  {
    name: 'capitals',
    why: 'Names are written with a capital where the script has them.',
    of: ({ capitals, times }) => capitals / times,
  },
  { name: 'length', why: 'The words of grammar are short.', of: ({ word }) => word.length },
  { name: 'number', why: 'Figures are seldom told again.', of: ({ word }) => (/^\p{N}/u.test(word) ? 1 : 0) },
  {
    name: 'title',
    why: 'The title names the subject.',
    of: ({ word }, { title }) => (title.has(word) ? 1 : 0),
  },
  {
    name: 'title-stem',
    why: 'The title names it with another ending.',
    of: ({ word }, { titleStems }) => (isLong(word) && titleStems.has(stem(word)) ? 1 : 0),
  },
  {
    name: 'has-title',
    why: 'Only where there is a title does a word miss in it.',
    of: (_, { title }) => (title.size > 0 ? 1 : 0),
  },
  {
    name: 'sentences',
    why: 'The longer the text, the rarer a word of its summary.',
    of: (_, { ids }) => Math.log2(ids.length),
  },
  {
    name: 'habit',
    why: 'Those who write summaries in a language have words that they use, and others that they leave to the text.',
    of: ({ word }, _, habits) => habits.get(word) ?? 0,
  },
];
