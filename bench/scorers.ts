/** Scores as the sets' authors publish them, so that figures can be compared with theirs. */

/** The words of a text: letter, digit and underscore runs, lower-cased (`\w+` over Unicode). */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** The same, but every Han, Kana or Thai character a token of its own: these scripts write no spaces. */
export function wordsAndCharacters(text: string): string[] {
  return text.toLowerCase().match(wordOrCharacter) ?? [];
}

const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const wordOrCharacter = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}_])+`, 'gu');

/** Harmonic mean of precision and recall of two bags of tokens, 0 to 1; two empty ones agree. */
export function f1(found: readonly string[], expected: readonly string[]): number {
  if (found.length === 0 && expected.length === 0) return 1;
  return (2 * overlap(found, expected)) / (found.length + expected.length);
}

function overlap(found: readonly string[], expected: readonly string[]): number {
  const left = new Map<string, number>();
  for (const token of expected) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    left.set(token, count - 1);
    shared++;
  }
  return shared;
}

/** Snippets that stand where they should, stand where they should not, and are missing. */
export interface SnippetCounts {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  /** Snippets that should not be found, found or not. */
  unwanted: number;
}

/** Looks for snippets in a text, white space squashed, case kept. */
export function countSnippets(
  text: string,
  { with: wanted = [], without = [] }: { with?: readonly string[]; without?: readonly string[] },
): SnippetCounts {
  const squashed = squash(text);
  const found = (snippets: readonly string[]): number =>
    snippets.filter((snippet) => squashed.includes(squash(snippet))).length;
  const truePositives = found(wanted);
  const falseNegatives = wanted.length - truePositives;
  return { truePositives, falsePositives: found(without), falseNegatives, unwanted: without.length };
}

export function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** F1 over the counts of all pages together. */
export function snippetF1(counts: readonly SnippetCounts[]): number {
  const sum = (key: keyof SnippetCounts): number => counts.reduce((total, count) => total + count[key], 0);
  const right = 2 * sum('truePositives');
  const all = right + sum('falsePositives') + sum('falseNegatives');
  return all === 0 ? 1 : right / all;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that a share of the sorted values lies at or below: 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
