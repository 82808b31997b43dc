import { decoded } from '../file-names';
import { wordsOf } from './title-parts';

/** An address that is made of fewer words tells no title: `/news/4711`. */
const leastWords = 2;
/** A title that is no more like the address than this is not told apart from another. */
const leastLead = 0.1;

/**
 * Which of two titles the address of the page was made from: `/why-lamps-go-out.html` from `Why lamps go out`. Empty
 * where it does not tell.
 */
export function titleOfAddress(url: string, one: string, other: string): string {
  const said = new Set([one, other].flatMap(plainWords));
  const words = addressWords(url).filter((word) => !/^\d+$/.test(word) || said.has(word));
  if (words.length < leastWords) return '';
  const lead = likeness(words, one) - likeness(words, other);
  if (Math.abs(lead) < leastLead) return '';
  return lead > 0 ? one : other;
}

/** The words of the part of an address's path that has most, without the kind of the file. */
function addressWords(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const parts = decoded(new URL(url).pathname)
    .split('/')
    .map((part) => plainWords(part.replace(/\.\w{2,5}$/, '').replaceAll('_', ' ')));
  return parts.reduce((most, words) => (words.length >= most.length ? words : most), []);
}

/** The part of the words of both that they share: Dice's coefficient, 0 to 1. */
function likeness(words: readonly string[], title: string): number {
  const said = plainWords(title);
  const known = new Set(said);
  const shared = words.filter((word) => known.has(word)).length;
  return (2 * shared) / (words.length + said.length);
}

/** Addresses are written without accents. */
function plainWords(text: string): string[] {
  return wordsOf(text.normalize('NFD').replace(/[\u0300-\u036F]/g, ''));
}
