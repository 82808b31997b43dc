import type { Truth } from './page-files';
import { countSnippets, f1, type SnippetCounts, words, wordsAndCharacters } from './scorers';

/** How well a text fits what is known of its page: word F1 where its whole text is known, else snippet counts. */
export type Score = { f1: number } | SnippetCounts;

type Tokens = (text: string) => string[];

/** Sets that are not counted in words. */
const tokensBySet: { set: RegExp; tokens: Tokens; why: string }[] = [
  {
    set: /^daniel/,
    tokens: wordsAndCharacters,
    why: 'A quarter of its pages is Chinese, which writes no spaces.',
  },
];

/** The tokens that a set of pages is scored in. */
export function tokensOf(set: string): Tokens {
  return tokensBySet.find((entry) => entry.set.test(set))?.tokens ?? words;
}

export function scorePage(text: string, truth: Truth, tokens: Tokens): Score {
  if (truth.text === undefined) return countSnippets(text, truth);
  return { f1: f1(tokens(text), tokens(truth.text)) };
}
