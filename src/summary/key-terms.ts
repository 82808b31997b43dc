import { type PlacedSentence, placeOf } from './candidates';
import { smallWordsOf } from './small-words';
import type { Measured, Surroundings } from './surroundings';
import { isLong, type WordUse } from './vocabulary';
import { baseLanguage, isUnspaced } from './words';

/** A word or a name of several words that an article is about. */
export interface KeyTerm {
  /** As it is mostly written. */
  text: string;
  /** The sentences of the article with it, in order. */
  sentences: PlacedSentence[];
}

/** Shown at most: more are no key. */
const mostTerms = 5;

/** Sentences that a term must stand in, and the part of them beyond which only a name is no word of grammar. */
const leastSentences = 2;
const mostShare = 0.5;

/** A pair of words is one term where most uses of both are together. */
const togetherShare = 0.6;

/** The words and names that come back through an article and are likely in its summary, the likeliest first. */
export function keyTerms(article: Surroundings, lang: string): KeyTerm[] {
  const small = smallWordsOf(baseLanguage(lang));
  const { uses, salience, measured } = article;
  const worths = uses.map((use, id) =>
    small.has(use.word) ? 0 : termWorth(use, salience[id] ?? 0, measured.length),
  );
  const ids = [...uses.keys()].filter((id) => (worths[id] ?? 0) > 0);
  ids.sort((one, other) => (worths[other] ?? 0) - (worths[one] ?? 0));
  const terms: KeyTerm[] = [];
  const taken = new Set<number>();
  for (const id of ids) {
    if (terms.length === mostTerms) break;
    if (taken.has(id)) continue;
    const members = phraseAround(id, article);
    for (const member of members) taken.add(member);
    terms.push(termOf(members, measured));
  }
  return terms;
}

function termOf(members: readonly number[], measured: readonly Measured[]): KeyTerm {
  const found = measured.filter(({ ids }) => indexOf(ids, members) >= 0);
  const forms = found.map(({ ids, sentence }) =>
    formAt(sentence.forms, indexOf(ids, members), members.length),
  );
  return { text: mostFrequent(forms), sentences: found.map(({ sentence }) => placeOf(sentence)) };
}

/** How much a word is worth as a term; 0 for words of grammar, for lone figures and for what stands once. */
function termWorth(use: WordUse | undefined, likely: number, sentences: number): number {
  if (!use || use.sentences < leastSentences) return 0;
  const names = use.capitals / use.times;
  const isEverywhere = use.sentences > Math.max(leastSentences, sentences * mostShare);
  if (isEverywhere && names < mostShare) return 0;
  const isWord = isLong(use.word) || (isUnspaced(use.word) && use.word.length > 1);
  if (!isWord || /^\p{N}/u.test(use.word)) return 0;
  return likely * Math.log2(1 + use.sentences) * (0.4 + names);
}

/** The word with its neighbours that nearly always stand beside it ("Rosa Luxemburg"), as ids in their order. */
function phraseAround(id: number, article: Surroundings): number[] {
  const phrase = [id];
  for (const step of [-1, 1]) {
    const edge = step < 0 ? phrase[0] : phrase.at(-1);
    const neighbour = edge === undefined ? undefined : closest(edge, step, article);
    if (neighbour === undefined || phrase.includes(neighbour)) continue;
    if (step < 0) phrase.unshift(neighbour);
    else phrase.push(neighbour);
  }
  return phrase;
}

function closest(id: number, step: number, { ids, uses }: Surroundings): number | undefined {
  const counts = new Map<number, number>();
  for (const sentence of ids) {
    for (const [index, own] of sentence.entries()) {
      const beside = sentence[index + step];
      if (own === id && beside !== undefined) counts.set(beside, (counts.get(beside) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  if (!best) return undefined;
  const [neighbour, together] = best;
  const needed = togetherShare * Math.max(uses[id]?.times ?? 0, uses[neighbour]?.times ?? 0);
  return together >= leastSentences && together >= needed && isLong(uses[neighbour]?.word ?? '')
    ? neighbour
    : undefined;
}

function indexOf(sentence: Int32Array, members: readonly number[]): number {
  return sentence.findIndex((_, index) =>
    members.every((member, offset) => sentence[index + offset] === member),
  );
}

function formAt(forms: readonly string[], index: number, length: number): string {
  return forms.slice(index, index + length).join(isUnspaced(forms[index] ?? '') ? '' : ' ');
}

function mostFrequent(forms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
