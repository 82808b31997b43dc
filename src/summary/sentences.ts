import { sentenceBoundaries } from './boundaries';
import { openPairs } from './pairs';
import { joinRules } from './sentence-rules';
import { baseLanguage, writesNoFullStop } from './words';

/** Offsets of a sentence in its text, in UTF-16 units, without the white space around it. */
export interface Span {
  start: number;
  end: number;
}

/** How much of the text on either side of a boundary the rules see. */
const sight = 80;

/**
 * A sentence beyond `most` units is a text without punctuation and is cut at its spaces, into pieces of at most `piece`,
 * which a summary can take.
 */
const runOn = { most: 1000, piece: 300 };

/** Where no mark ends a sentence, its spaces part clauses. */
const runOnWithoutStops = { most: 160, piece: 160 };

/**
 * The sentences of a block of text, in order: the platform's sentence boundaries (UAX 29) without those that a rule
 * takes for the inside of a sentence. Linear in the length of the text.
 */
export function sentenceSpans(text: string, lang: string): Span[] {
  const spans: Span[] = [];
  const pairs = openPairs(text);
  const language = baseLanguage(lang);
  let start = 0;
  for (const end of sentenceBoundaries(text, lang)) {
    const open = pairs.readTo(end);
    if (end < text.length && (open || isInside(text, start, end, language))) continue;
    spans.push(...pieces(text, trimmed(text, start, end)));
    start = end;
    pairs.forget();
  }
  return spans;
}

function isInside(text: string, start: number, end: number, language: string): boolean {
  const before = text.slice(Math.max(start, end - sight), end).trim();
  const after = text.slice(end, end + sight);
  const whole = end - start < sight;
  const glued = !/\s/.test(text.charAt(end - 1));
  return joinRules.some((rule) => rule.joins({ before, after, whole, glued, language }));
}

function trimmed(text: string, start: number, end: number): Span {
  const sentence = text.slice(start, end);
  const lead = sentence.length - sentence.trimStart().length;
  return { start: start + lead, end: start + sentence.trimEnd().length };
}

/** The span itself, or its pieces where it is a run-on; nothing for an empty one. */
function pieces(text: string, { start, end }: Span): Span[] {
  if (end <= start) return [];
  const { most, piece: longest } = writesNoFullStop(text.slice(start, start + sight))
    ? runOnWithoutStops
    : runOn;
  if (end - start <= most) return [{ start, end }];
  const cut: Span[] = [];
  for (let at = start; at < end; ) {
    const next = end - at <= longest ? end : lastSpace(text, at, at + longest);
    const piece = trimmed(text, at, next);
    if (piece.end > piece.start) cut.push(piece);
    at = next;
  }
  return cut;
}

function lastSpace(text: string, from: number, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > from ? space : to;
}
