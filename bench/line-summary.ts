import { keySentences, rankSentences } from '../src/summary/key-sentences';
import type { SummaryModel } from '../src/summary/scores';
import type { Budget } from '../src/summary/select';
import { isUnspaced } from '../src/summary/words';
import { parseSummaryLine, type SummaryLine } from './summary-lines';

export interface SummaryResult {
  id: string;
  summary: string;
  /** Why the line has no summary. */
  error?: string;
}

/** Summary of a line of JSON, however short its text; never throws. */
export function lineSummary(line: string, budget: Budget): SummaryResult {
  try {
    const parsed = parseSummaryLine(line);
    return { id: parsed.id, summary: summaryOf(parsed, budget) };
  } catch (error) {
    return { id: idIn(line), summary: '', error: error instanceof Error ? error.message : String(error) };
  }
}

/** Sentences joined by a space, by nothing in scripts that write none. */
export function summaryOf(
  { sentences, lang, title }: SummaryLine,
  budget: Budget,
  model?: SummaryModel,
): string {
  const texts = keySentences(rankSentences(sentences, { lang, title }, model), budget).map(
    ({ text }) => text,
  );
  const text = texts.join(' ');
  return isUnspaced(text) ? texts.join('') : text;
}

/** The id of a line that may be broken, as far as it can be seen. */
function idIn(line: string): string {
  return /"id"\s*:\s*"([^"\\]{0,500})"/.exec(line)?.[1] ?? '';
}
