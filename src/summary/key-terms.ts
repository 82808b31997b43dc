import { type PlacedSentence, placeOf } from './candidates';
import { smallWordsOf } from './small-words';
import type { Measured, Surroundings } from './surroundings';
import { isLong, stem, type WordUse } from './vocabulary';
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

/** A pair of words is one term where most uses of both are together, and part of another where most of its own are. */
const togetherShare = 0.6;

/** Two words are one with other endings where so much of both is the same: letters, and the part of the longer; endings are short. */
const sameWord = { letters: 4, part: 0.6, ending: 3 };

/** Words that are looked at: a term is likelier than so many others. */
const shortlist = 60;

/** The words and names that come back through an article and are likely in its summary, the likeliest first. */
export function keyTerms(article: Surroundings, lang: string): KeyTerm[] {
  const small = smallWordsOf(baseLanguage(lang));
  const { uses, measured } = article;
  const worths = uses.map((use, id) => (small.has(use.word) ? 0 : termWorth(use, id, article)));
  const open = [...uses.keys()].filter((id) => (worths[id] ?? 0) > 0);
  open.sort((one, other) => (worths[other] ?? 0) - (worths[one] ?? 0));
  const terms: KeyTerm[] = [];
  const taken = new Set<number>();
  for (const id of open.slice(0, shortlist)) {
    if (terms.length === mostTerms) break;
    if (isTaken(id, taken, uses) || isPartOf(taken, id, article)) continue;
    const phrase = phraseAround(id, article, small);
    const forms = phrase.length > 1 ? [] : formsOf(id, uses, small);
    for (const member of [...phrase, ...forms]) taken.add(member);
    terms.push(termOf(measured, [phrase, ...forms.map((form) => [form])]));
  }
  return terms;
}

/** Whether a word or another form of it has been taken. */
function isTaken(id: number, taken: ReadonlySet<number>, uses: readonly WordUse[]): boolean {
  return taken.has(id) || [...taken].some((other) => isForm(uses[id], uses[other]));
}

/** A term that is written as one of some phrases: words that stand together, or one word in its forms. */
function termOf(measured: readonly Measured[], phrases: readonly number[][]): KeyTerm {
  const found = measured.flatMap((one) => {
    const form = formIn(one, phrases);
    return form ? [{ form, place: placeOf(one.sentence) }] : [];
  });
  return { text: mostFrequent(found.map(({ form }) => form)), sentences: found.map(({ place }) => place) };
}

/** The first of some phrases that a sentence has, as it stands there: with no more than a space or a hyphen between its words. */
function formIn({ ids, distinct, sentence }: Measured, phrases: readonly number[][]): string | undefined {
  const known = phrases.filter((phrase) => phrase.every((id) => distinct.has(id)));
  for (const phrase of known) {
    for (const index of ids.keys()) {
      if (!phrase.every((id, offset) => ids[index + offset] === id)) continue;
      const [first = '', ...others] = sentence.forms.slice(index, index + phrase.length);
      if (others.length === 0) return first;
      const gap = isUnspaced(first) ? '' : '[\\s‐-]';
      const written = new RegExp([first, ...others].join(gap), 'u').exec(sentence.text);
      if (written) return written[0];
    }
  }
  return undefined;
}

/** How much a word is worth as a term; 0 for words of grammar, for lone figures and for what stands once. */
function termWorth(
  use: WordUse,
  id: number,
  { salience, measured, title, titleStems }: Surroundings,
): number {
  if (use.sentences < leastSentences) return 0;
  const names = use.capitals / use.times;
  const isName = names >= mostShare;
  const isInTitle = title.words.has(use.word) || (isLong(use.word) && titleStems.has(stem(use.word)));
  const isEverywhere = use.sentences > Math.max(leastSentences, measured.length * mostShare);
  const isByChance = use.sentences === leastSentences && !isInTitle;
  if ((isEverywhere || isByChance) && !isName) return 0;
  const isWord = isLong(use.word) || (isUnspaced(use.word) && use.word.length > 1);
  if (!isWord || /^\p{N}/u.test(use.word)) return 0;
  return (salience[id] ?? 0) * Math.log2(1 + use.sentences) * (0.4 + names);
}

/** The forms of a word besides its own. */
function formsOf(id: number, uses: readonly WordUse[], small: ReadonlySet<string>): number[] {
  const isOther = (use: WordUse, other: number): boolean =>
    other !== id && !small.has(use.word) && isForm(use, uses[id]);
  return [...uses.keys()].filter((other) => isOther(uses[other] as WordUse, other));
}

/** Whether a word is another one with another ending: "Путина" is "Путин", "lamps" is "lamp". */
function isForm(one: WordUse | undefined, other: WordUse | undefined): boolean {
  const [a, b] = [one?.word ?? '', other?.word ?? ''];
  const longer = Math.max(a.length, b.length);
  let same = 0;
  while (same < longer && a[same] === b[same]) same++;
  return (
    same >= Math.max(sameWord.letters, sameWord.part * longer) &&
    longer - same <= sameWord.ending &&
    !isUnspaced(a)
  );
}

/** Whether most sentences of a word have it beside words that are taken: the first name of somebody who has been named. */
function isPartOf(taken: ReadonlySet<number>, id: number, { uses, measured }: Surroundings): boolean {
  if (taken.size === 0) return false;
  const pairs = [...taken].flatMap((other) => [
    [other, id],
    [id, other],
  ]);
  return timesWritten(pairs, measured) >= togetherShare * (uses[id]?.sentences ?? 0);
}

/** Number of sentences in which one of some phrases stands. */
function timesWritten(phrases: readonly number[][], measured: readonly Measured[]): number {
  return measured.filter((one) => formIn(one, phrases) !== undefined).length;
}

/** The word with its neighbours that nearly always stand beside it ("Rosa Luxemburg"), as ids in their order. */
function phraseAround(id: number, article: Surroundings, small: ReadonlySet<string>): number[] {
  const phrase = [id];
  for (const step of [-1, 1]) {
    const edge = step < 0 ? phrase[0] : phrase.at(-1);
    const neighbour = edge === undefined ? undefined : closest(edge, step, article, small);
    if (neighbour === undefined || phrase.includes(neighbour)) continue;
    if (step < 0) phrase.unshift(neighbour);
    else phrase.push(neighbour);
  }
  return phrase;
}

function closest(
  id: number,
  step: number,
  { ids, uses, measured }: Surroundings,
  small: ReadonlySet<string>,
): number | undefined {
  const counts = new Map<number, number>();
  for (const sentence of ids) {
    for (const [index, own] of sentence.entries()) {
      const beside = sentence[index + step];
      if (own === id && beside !== undefined) counts.set(beside, (counts.get(beside) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  const [neighbour, together] = best ?? [];
  const word = uses[neighbour ?? -1]?.word ?? '';
  if (neighbour === undefined || together === undefined || !isLong(word) || small.has(word)) return undefined;
  const needed = togetherShare * Math.max(uses[id]?.times ?? 0, uses[neighbour]?.times ?? 0);
  if (together < Math.max(leastSentences, needed)) return undefined;
  const pair = step < 0 ? [neighbour, id] : [id, neighbour];
  const isWritten = timesWritten([pair], measured) >= Math.max(leastSentences, togetherShare * together);
  return isWritten ? neighbour : undefined;
}

function mostFrequent(forms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
