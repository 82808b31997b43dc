import { words } from '../src/summary/words';

/** The tokens that ROUGE counts: lower-cased runs of letters or digits; words of the platform's dictionary where the script writes no spaces. */
export function rougeTokens(text: string, lang: string): string[] {
  return words(text.toLowerCase(), lang);
}

/**
 * ROUGE-N F1, 0 to 1: n-grams that summary and reference share, each counted as often as it stands in both; no stemming.
 * Source: C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", Text Summarization Branches Out, ACL 2004.
 */
export function rouge(n: number, summary: readonly string[], reference: readonly string[]): number {
  const found = ngrams(n, summary);
  const wanted = ngrams(n, reference);
  const total = found.length + wanted.length;
  return total === 0 ? 0 : (2 * shared(found, wanted)) / total;
}

/** The mean over several references. */
export function meanRouge(n: number, summary: readonly string[], references: readonly string[][]): number {
  const sum = references.reduce((total, reference) => total + rouge(n, summary, reference), 0);
  return references.length > 0 ? sum / references.length : 0;
}

function ngrams(n: number, tokens: readonly string[]): string[] {
  const count = Math.max(0, tokens.length - n + 1);
  return Array.from({ length: count }, (_, index) => tokens.slice(index, index + n).join(' '));
}

function shared(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const gram of wanted) left.set(gram, (left.get(gram) ?? 0) + 1);
  let count = 0;
  for (const gram of found) {
    const open = left.get(gram) ?? 0;
    if (open === 0) continue;
    left.set(gram, open - 1);
    count++;
  }
  return count;
}
