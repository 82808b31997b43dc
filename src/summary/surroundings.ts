import type { Candidate } from './candidates';
import { type Context, type Vocabulary, vocabulary } from './vocabulary';

/** A sentence among the others, with what several signals need of it. */
export interface Measured {
  sentence: Candidate;
  /** Its words as indices of the article's: all in order, and each once. */
  ids: Int32Array;
  distinct: ReadonlySet<number>;
  /** Sum of the probabilities of its words to be in a summary, each word once. */
  expected: number;
  /** The same for words that no sentence before it has. */
  fresh: number;
  previous?: Measured;
  next?: Measured;
  /** Part of the sentences whose words are likelier in a summary. */
  rank: number;
}

/** The words of a title or a description, and their weight: words that the article does not have weigh 1. */
interface Named {
  words: ReadonlySet<string>;
  weight: number;
}

/** An article around its sentences. */
export interface Surroundings extends Omit<Vocabulary, 'title' | 'description'> {
  /** Probability of each word to be in a summary. */
  salience: Float32Array;
  /** How much each word tells, by the part of the sentences that do without it, 0 to 1. */
  information: Float32Array;
  measured: Measured[];
  title: Named;
  description: Named;
  /** Number of sentences of the article, with those that a summary may not take. */
  total: number;
  /** Median length of a sentence in words. */
  median: number;
}

/** @param salienceOf probabilities of the words of a vocabulary to be in a summary */
export function surroundings(
  sentences: readonly Candidate[],
  total: number,
  context: Context,
  salienceOf: (article: Vocabulary) => Float32Array,
): Surroundings {
  const article = vocabulary(sentences, context);
  const salience = salienceOf(article);
  const information = Float32Array.from(article.uses, (use) =>
    informationOf(use.sentences / sentences.length),
  );
  const measured = measure(sentences, article.ids, salience);
  const lengths = article.ids.map((ids) => ids.length).sort((one, other) => one - other);
  return {
    ...article,
    salience,
    information,
    measured,
    title: named(article.title, article, information),
    description: named(article.description, article, information),
    total,
    median: lengths[lengths.length >> 1] ?? 1,
  };
}

/** A word in a third of the sentences tells nothing. */
function informationOf(share: number): number {
  return Math.max(0.02, 1 - 3 * share);
}

function named(words: ReadonlySet<string>, { uses }: Vocabulary, information: Float32Array): Named {
  let weight = words.size;
  for (const [word, use] of uses.entries()) if (words.has(use.word)) weight += (information[word] ?? 0) - 1;
  return { words, weight };
}

/** The part of a title's or a description's weight that a sentence has, 0 to 1. */
export function coverage(
  { words, weight }: Named,
  { distinct }: Measured,
  { uses, information }: Pick<Surroundings, 'uses' | 'information'>,
): number {
  let covered = 0;
  for (const word of distinct) if (words.has(uses[word]?.word ?? '')) covered += information[word] ?? 0;
  return weight > 0 ? covered / weight : 0;
}

function measure(sentences: readonly Candidate[], ids: Int32Array[], salience: Float32Array): Measured[] {
  const seen = new Set<number>();
  let previous: Measured | undefined;
  const measured = sentences.map((sentence, place) => {
    const own = ids[place] ?? new Int32Array();
    const made = measuredSentence(sentence, own, salience, seen);
    if (previous) {
      made.previous = previous;
      previous.next = made;
    }
    previous = made;
    return made;
  });
  const ranked = [...measured].sort((one, other) => meanSalience(other) - meanSalience(one));
  for (const [rank, one] of ranked.entries()) one.rank = rank / ranked.length;
  return measured;
}

function measuredSentence(
  sentence: Candidate,
  ids: Int32Array,
  salience: Float32Array,
  seen: Set<number>,
): Measured {
  const distinct = new Set(ids);
  let expected = 0;
  let fresh = 0;
  for (const word of distinct) {
    const chance = salience[word] ?? 0;
    expected += chance;
    if (!seen.has(word)) fresh += chance;
    seen.add(word);
  }
  return { sentence, ids, distinct, expected, fresh, rank: 0 };
}

/** Probability of a word of the sentence to be in a summary. */
export function meanSalience({ expected, distinct }: Measured): number {
  return expected / Math.max(1, distinct.size);
}
