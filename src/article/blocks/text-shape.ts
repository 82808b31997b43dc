import type { PlacedBlock } from '../text-blocks';
import { firstUnspaced, unspacedWeight } from '../unspaced';

/** What the characters of a text tell without its language: how long it is, and how much it looks like a sentence. */
export interface TextShape {
  /** Characters; one of a script without spaces counts as three. */
  weight: number;
  /** Runs of letters and digits. */
  words: number;
  letters: number;
  capitals: number;
  digits: number;
  commas: number;
  /** Marks that end a sentence. */
  stops: number;
  /** Other marks than these: bars, arrows, bullets, currency. */
  signs: number;
  endsSentence: boolean;
}

const stops = new Set('.!?…。！？．؟۔।॥։።');
const commas = new Set(',;、，；،؛·');
/** What may stand after the last stop of a sentence. */
const closers = new Set('"\'”’»)]）」』】');

const letter = /\p{L}/u;
const digit = /\p{N}/u;
const mark = /\p{M}/u;

/** What a character is to the shape of a text; a closer stands after the last stop of a sentence. */
const space = 0;
const small = 1;
const capital = 2;
const figure = 3;
const accent = 4;
const stop = 5;
const comma = 6;
const closer = 7;
const sign = 8;

/** Kinds of the characters that were met, by their codes: a text has the same few again and again. */
const kinds = new Uint8Array(0x10000);
const isKnown = 0x80;

/** One pass over the characters of a text whose white space is squashed. */
export function textShape(text: string): TextShape {
  const shape = { weight: 0, words: 0, letters: 0, capitals: 0, digits: 0, commas: 0, stops: 0, signs: 0 };
  let isInWord = false;
  let last = space;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    const kind = kindOfCode(code);
    shape.weight += code >= firstUnspaced ? unspacedWeight : 1;
    if (kind === space) {
      isInWord = false;
      continue;
    }
    if (kind !== closer) last = kind;
    if (kind === accent) continue;
    const isOfWord = kind <= figure;
    if (isOfWord && !isInWord) shape.words++;
    isInWord = isOfWord;
    if (kind === small || kind === capital) shape.letters++;
    if (kind === capital) shape.capitals++;
    else if (kind === figure) shape.digits++;
    else if (kind === stop) shape.stops++;
    else if (kind === comma) shape.commas++;
    else if (kind === sign) shape.signs++;
  }
  return { ...shape, endsSentence: last === stop };
}

function kindOfCode(code: number): number {
  const known = kinds[code] ?? 0;
  if (known & isKnown) return known - isKnown;
  const kind = kindOf(String.fromCodePoint(code));
  if (code < kinds.length) kinds[code] = kind + isKnown;
  return kind;
}

function kindOf(character: string): number {
  if (character === ' ' || character === '\n') return space;
  if (stops.has(character)) return stop;
  if (commas.has(character)) return comma;
  if (closers.has(character)) return closer;
  const code = character.charCodeAt(0);
  if (code < 0x80) return asciiKindOf(code);
  const low = character.toLowerCase();
  // Most are told without a class of Unicode, which takes browsers some milliseconds to make.
  if (low !== character.toUpperCase()) return character === low ? small : capital;
  if (code >= 0x2010 && code <= 0x2027) return sign;
  if (letter.test(character)) return small;
  if (digit.test(character)) return figure;
  return mark.test(character) ? accent : sign;
}

function asciiKindOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return small;
  if (code >= 0x41 && code <= 0x5a) return capital;
  return code >= 0x30 && code <= 0x39 ? figure : sign;
}

/** The part of a block's characters that stand in links, 0 to 1. */
export function linkShare({ nodes }: PlacedBlock, isInLink: (element: Element | null) => boolean): number {
  const [only] = nodes;
  if (only && nodes.length === 1) return Number(isInLink(only.parentElement));
  let all = 0;
  let linked = 0;
  for (const node of nodes) {
    const { length } = node.data.trim();
    all += length;
    if (isInLink(node.parentElement)) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}
