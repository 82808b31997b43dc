/**
 * `npx tsx bench/bench-summary.ts --corpus DIR [--limit N]`: ROUGE-1 and ROUGE-2 F1 (in percent) and mean length of our
 * summaries beside the first sentences (Lead) and TextRank, for every `*.jsonl[.gz]` of a folder. The budget of a set is
 * the median length of its references.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Budget } from '../src/summary/select';
import { summaryOf } from './line-summary';
import { meanRouge, rougeTokens } from './rouge';
import { mean, percentile } from './scorers';
import { parseSummaryLine, readLines, type SummaryLine } from './summary-lines';
import { lead, textRank } from './summary-peers';

type Summarizer = (line: SummaryLine, budget: Budget) => string;

const summarizers: Record<string, Summarizer> = { Lisible: summaryOf, Lead: lead, TextRank: textRank };

const { values } = parseArgs({ options: { corpus: { type: 'string' }, limit: { type: 'string' } } });
const { corpus, limit } = values;
if (!corpus) throw new Error('usage: npx tsx bench/bench-summary.ts --corpus DIR [--limit N]');

console.log(
  `| set | texts | words | ${Object.keys(summarizers)
    .map((name) => `${name} R1 / R2 (words)`)
    .join(' | ')} |`,
);
console.log(`| --- | --- | --- |${' --- |'.repeat(Object.keys(summarizers).length)}`);
for (const name of readdirSync(corpus).sort()) {
  if (/\.jsonl(\.gz)?$/.test(name)) console.log(row(join(corpus, name)));
}

function row(file: string): string {
  const lines = readLines(file)
    .slice(0, limit ? Number(limit) : undefined)
    .map(parseSummaryLine)
    .filter(({ refs }) => refs.length > 0);
  const lengths = lines.map(({ refs, lang }) => mean(refs.map((ref) => rougeTokens(ref, lang).length)));
  const budget = { words: Math.round(percentile(lengths, 0.5)) };
  const cells = Object.values(summarizers).map((summarize) => score(lines, summarize, budget));
  return `| ${[basename(file).replace(/\.jsonl(\.gz)?$/, ''), lines.length, budget.words, ...cells].join(' | ')} |`;
}

function score(lines: readonly SummaryLine[], summarize: Summarizer, budget: Budget): string {
  const scored = lines.map((line) => {
    const tokens = rougeTokens(summarize(line, budget), line.lang);
    const references = line.refs.map((ref) => rougeTokens(ref, line.lang));
    return {
      one: meanRouge(1, tokens, references),
      two: meanRouge(2, tokens, references),
      length: tokens.length,
    };
  });
  const percent = (of: 'one' | 'two'): string => (100 * mean(scored.map((line) => line[of]))).toFixed(1);
  return `${percent('one')} / ${percent('two')} (${mean(scored.map(({ length }) => length)).toFixed(0)})`;
}
