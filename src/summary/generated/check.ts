import type { PlacedSentence } from '../candidates';
import { words } from '../words';

/** A point of a generated summary, held against the article. */
export interface CheckedPoint {
  /** The point, in parts: those that are flagged name something that the article does not. */
  parts: { text: string; isUnknown: boolean }[];
  /** The sentences of the article that say the most of it, the nearest first. */
  support: PlacedSentence[];
}

const mostSupport = 2;

/** The part of a point's words that a sentence must have to support it. */
const leastSupport = 0.35;

/** A point that says nothing. */
const leastWords = 3;

/**
 * A model's answer as points, each with the sentences that support it, and with the numbers and names flagged that the
 * article does not contain. The answer is text, whatever it looks like.
 */
export function checkedPoints(
  answer: string,
  article: { title: string; lang: string; sentences: readonly PlacedSentence[] },
): CheckedPoint[] {
  const { title, lang } = article;
  const sentences = article.sentences.map((sentence) => ({ sentence, keys: keysOf(sentence.text, lang) }));
  const known = new Set([...keysOf(title, lang), ...sentences.flatMap(({ keys }) => [...keys])]);
  return pointsOf(answer)
    .filter((point) => words(point, lang).length >= leastWords)
    .map((point) => ({ parts: parts(point, known), support: support(keysOf(point, lang), sentences) }));
}

/** The lines of an answer without their bullets and emphasis. */
function pointsOf(answer: string): string[] {
  return answer
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:[*•·–-]|\p{N}+[.)])\s+/u, '')
        .replaceAll('**', '')
        .trim(),
    )
    .filter(Boolean);
}

const number = /\p{N}+(?:[.,\u00a0\u202f'’]\p{N}+)*/gu;

/** Numbers, and words that begin with a capital where no sentence begins. */
const claims = new RegExp(
  `${number.source}|(?<!^\\P{L}*)(?<![.!?:…]\\P{L}*)(?<![\\p{L}\\p{M}\\p{N}])\\p{Lu}[\\p{L}\\p{M}\\p{N}]+`,
  'gu',
);

function parts(point: string, known: ReadonlySet<string>): CheckedPoint['parts'] {
  const found: CheckedPoint['parts'] = [];
  let end = 0;
  for (const { 0: claim, index } of point.matchAll(claims)) {
    if (known.has(key(claim))) continue;
    if (index > end) found.push({ text: point.slice(end, index), isUnknown: false });
    found.push({ text: claim, isUnknown: true });
    end = index + claim.length;
  }
  if (end < point.length) found.push({ text: point.slice(end), isUnknown: false });
  return found;
}

/** What a text names: its numbers, and its words without their endings. */
function keysOf(text: string, lang: string): Set<string> {
  return new Set([...(text.match(number) ?? []), ...words(text, lang)].map(key));
}

/** Numbers without the marks between their digits; of words the beginning, which stays when the ending changes. */
function key(named: string): string {
  return /^\p{N}/u.test(named) ? named.replace(/[^\p{N}]/gu, '') : named.toLowerCase().slice(0, 6);
}

function support(
  point: ReadonlySet<string>,
  sentences: readonly { sentence: PlacedSentence; keys: ReadonlySet<string> }[],
): PlacedSentence[] {
  const wanted = [...point].filter((word) => word.length > 3 || /\p{N}|\p{Script=Han}/u.test(word));
  return sentences
    .map(({ sentence, keys }) => ({ sentence, share: shareOf(wanted, keys) }))
    .filter(({ share }) => share >= leastSupport)
    .sort((one, other) => other.share - one.share)
    .slice(0, mostSupport)
    .map(({ sentence }) => sentence);
}

function shareOf(wanted: readonly string[], own: ReadonlySet<string>): number {
  return wanted.length > 0 ? wanted.filter((word) => own.has(word)).length / wanted.length : 0;
}
