import type { Article } from '../article/article';
import type { Candidate } from './candidates';
import { words } from './words';

/** What is known of an article besides its sentences. */
export interface Context {
  lang: string;
  title: string;
  /** The publisher's own description of the page. */
  description?: string;
  form?: Article['form'];
  /** Takes questions too. */
  mayAsk?: boolean;
}

/** A word of an article and where it stands; places count the sentences that a summary may take. */
export interface WordUse {
  word: string;
  /** Number of sentences with it. */
  sentences: number;
  /** How often it stands in them. */
  times: number;
  first: number;
  last: number;
  /** How many of the first three sentences have it. */
  opening: number;
  /** How often it begins with a capital, not counting the first word of a sentence. */
  capitals: number;
  /** Sum of its places in its sentences, each 0 to 1. */
  depths: number;
}

/** The words of an article. */
export interface Vocabulary {
  uses: WordUse[];
  /** The words of each sentence, as indices of `uses`. */
  ids: Int32Array[];
  title: ReadonlySet<string>;
  description: ReadonlySet<string>;
  /** Beginnings of the longer words of the title: they stay where endings change. */
  titleStems: ReadonlySet<string>;
  /** How often words with a beginning stand in sentences. */
  stems: ReadonlyMap<string, number>;
  /** The most sentences that share a word. */
  mostShared: number;
}

export function vocabulary(
  sentences: readonly Candidate[],
  { title, description = '', lang }: Context,
): Vocabulary {
  const uses: WordUse[] = [];
  const known = new Map<string, number>();
  const ids = sentences.map((sentence, place) => {
    const own = Int32Array.from(sentence.words, (word) => numberOf(word, place, uses, known));
    count(sentence, own, place, uses);
    return own;
  });
  const titleWords = words(title.toLowerCase(), lang);
  return {
    uses,
    ids,
    title: new Set(titleWords),
    description: new Set(words(description.toLowerCase(), lang)),
    titleStems: new Set(titleWords.filter(isLong).map(stem)),
    stems: stemCounts(uses),
    mostShared: uses.reduce((most, use) => Math.max(most, use.sentences), 1),
  };
}

/** The beginning of a word: enough to know it again with another ending, in most languages that have endings. */
export function stem(word: string): string {
  return word.slice(0, 5);
}

export function isLong(word: string): boolean {
  return word.length > 3;
}

function numberOf(word: string, place: number, uses: WordUse[], known: Map<string, number>): number {
  const found = known.get(word);
  if (found !== undefined) return found;
  known.set(word, uses.length);
  uses.push({ word, sentences: 0, times: 0, first: place, last: -1, opening: 0, capitals: 0, depths: 0 });
  return uses.length - 1;
}

const openingSentences = 3;

function count({ forms, words: spoken }: Candidate, ids: Int32Array, place: number, uses: WordUse[]): void {
  for (const [index, id] of ids.entries()) {
    const use = uses[id];
    if (!use) continue;
    use.times++;
    if (index > 0 && forms[index]?.charCodeAt(0) !== spoken[index]?.charCodeAt(0)) use.capitals++;
    if (use.last === place) continue;
    use.last = place;
    use.sentences++;
    use.depths += index / ids.length;
    if (place < openingSentences) use.opening++;
  }
}

function stemCounts(uses: readonly WordUse[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word, sentences } of uses) counts.set(stem(word), (counts.get(stem(word)) ?? 0) + sentences);
  return counts;
}
