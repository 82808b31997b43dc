import { meanRouge, rougeTokens } from '../rouge';
import type { SummaryLine } from '../summary-lines';

/** ROUGE-1 and ROUGE-2 F1, 0 to 1, and the length of a summary. */
export interface Scores {
  one: number;
  two: number;
  words: number;
}

export function scoresOf(summary: string, { refs, lang }: Pick<SummaryLine, 'refs' | 'lang'>): Scores {
  const tokens = rougeTokens(summary, lang);
  const references = refs.map((ref) => rougeTokens(ref, lang));
  return {
    one: meanRouge(1, tokens, references),
    two: meanRouge(2, tokens, references),
    words: tokens.length,
  };
}
