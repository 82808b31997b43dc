import { meanRouge, rougeTokens } from '../rouge';
import type { SummaryLine } from '../summary-lines';

/** ROUGE-1 and ROUGE-2 F1, 0 to 1, and the length of a summary before it is cut. */
export interface Scores {
  one: number;
  two: number;
  words: number;
}

/** @param most words of the summary that are scored: at a budget of words, every system's summary is cut there */
export function scoresOf(
  summary: string,
  { refs, lang }: Pick<SummaryLine, 'refs' | 'lang'>,
  most?: number,
): Scores {
  const all = rougeTokens(summary, lang);
  const tokens = all.slice(0, most);
  const references = refs.map((ref) => rougeTokens(ref, lang));
  return {
    one: meanRouge(1, tokens, references),
    two: meanRouge(2, tokens, references),
    words: all.length,
  };
}
