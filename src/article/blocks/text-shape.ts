import type { PlacedBlock } from '../text-blocks';

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
const unspaced = 0x2e80;

const letter = /\p{L}/u;
const digit = /\p{N}/u;
const mark = /\p{M}/u;

/** One pass over the characters of a text whose white space is squashed. */
export function textShape(text: string): TextShape {
  const shape = { weight: 0, words: 0, letters: 0, capitals: 0, digits: 0, commas: 0, stops: 0, signs: 0 };
  let isInWord = false;
  let last = '';
  for (const character of text) {
    const kind = kindOf(character);
    shape.weight += (character.codePointAt(0) ?? 0) >= unspaced ? 3 : 1;
    if (kind === 'space') {
      isInWord = false;
      continue;
    }
    if (!closers.has(character)) last = character;
    if (kind === 'letter' || kind === 'digit') {
      if (!isInWord) shape.words++;
      isInWord = true;
      if (kind === 'digit') shape.digits++;
      else {
        shape.letters++;
        if (isCapital(character)) shape.capitals++;
      }
      continue;
    }
    if (kind === 'mark') continue;
    isInWord = false;
    if (stops.has(character)) shape.stops++;
    else if (commas.has(character)) shape.commas++;
    else if (!closers.has(character)) shape.signs++;
  }
  return {
    ...shape,
    endsSentence: stops.has(last),
  };
}

type Kind = 'space' | 'letter' | 'digit' | 'mark' | 'other';

function kindOf(character: string): Kind {
  const code = character.charCodeAt(0);
  if (code < 0x80) {
    if (code === 0x20 || code === 0x0a) return 'space';
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'letter';
    return code >= 0x30 && code <= 0x39 ? 'digit' : 'other';
  }
  // Most are told without a class of Unicode, which takes browsers some milliseconds to make.
  if (character.toLowerCase() !== character.toUpperCase()) return 'letter';
  if (code >= 0x2010 && code <= 0x2027) return 'other';
  if (letter.test(character)) return 'letter';
  if (digit.test(character)) return 'digit';
  return mark.test(character) ? 'mark' : 'other';
}

function isCapital(character: string): boolean {
  return character !== '' && character !== character.toLowerCase();
}

/** The part of a block's characters that stand in links, 0 to 1. */
export function linkShare({ nodes }: PlacedBlock, isInLink: (element: Element | null) => boolean): number {
  let all = 0;
  let linked = 0;
  for (const node of nodes) {
    const { length } = node.data.trim();
    all += length;
    if (isInLink(node.parentElement)) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}
