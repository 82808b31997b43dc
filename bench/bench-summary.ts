/**
 * `npm run bench:summary -- --corpus DIR [--limit N]`: ROUGE-1 and ROUGE-2 F1 (in percent) and mean length of our
 * summaries beside Lead (the first sentences), TextRank and LexRank, for every `*.jsonl[.gz]` of a folder, with the gain
 * over Lead and its 95 % interval: at a budget of words, the median length of the references, where all summaries are
 * cut, and at three sentences. Then the time that texts of several lengths take.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import model from '../src/summary/model.json';
import type { Budget } from '../src/summary/select';
import { type Interval, meanInterval } from './bootstrap';
import { summaryOf } from './line-summary';
import { rougeTokens } from './rouge';
import { mean, percentile } from './scorers';
import { type Scores, scoresOf } from './summary/scores';
import { summaryTimes } from './summary/times';
import { parseSummaryLine, readLines, type SummaryLine } from './summary-lines';
import { lead, lexRank, textRank } from './summary-peers';

type Summarizer = (line: SummaryLine, budget: Budget) => string;

const summarizers: Record<string, Summarizer> = {
  Lisible: summaryOf,
  Lead: lead,
  TextRank: textRank,
  LexRank: lexRank,
};

const { values } = parseArgs({ options: { corpus: { type: 'string' }, limit: { type: 'string' } } });
const { corpus, limit } = values;
if (!corpus) throw new Error('usage: npm run bench:summary -- --corpus DIR [--limit N]');

const systems = Object.keys(summarizers);
console.log(
  `| set | texts | budget | ${systems.map((name) => `${name} R1 / R2 (words)`).join(' | ')} | gain over Lead |`,
);
console.log(`| --- | --- | --- |${' --- |'.repeat(systems.length + 1)}`);
for (const name of readdirSync(corpus).sort()) {
  if (!/\.jsonl(\.gz)?$/.test(name)) continue;
  const lines = readLines(join(corpus, name))
    .slice(0, limit ? Number(limit) : undefined)
    .map(parseSummaryLine)
    .filter(({ refs }) => refs.length > 0);
  console.log(row(basename(name), lines, { words: medianReference(lines) }));
  console.log(row(basename(name), lines, { sentences: 3 }));
}
console.log('\nSets marked with * were learned from: their figures are no measure.\n');
console.log(summaryTimes());

function medianReference(lines: readonly SummaryLine[]): number {
  const lengths = lines.map(({ refs, lang }) => mean(refs.map((ref) => rougeTokens(ref, lang).length)));
  return Math.round(percentile(lengths, 0.5));
}

function row(file: string, lines: readonly SummaryLine[], budget: Budget): string {
  const scores = Object.values(summarizers).map((summarize) =>
    lines.map((line) => scoresOf(summarize(line, budget), line, budget.words)),
  );
  const [own = [], first = []] = scores;
  const name = file.replace(/\.jsonl(\.gz)?$/, '');
  const isLearned = model.learnedFrom.includes(name);
  const limit = budget.words === undefined ? `${budget.sentences} sentences` : `${budget.words} words`;
  const cells = [
    `${name}${isLearned ? ' *' : ''}`,
    lines.length,
    limit,
    ...scores.map(means),
    gains(own, first),
  ];
  return `| ${cells.join(' | ')} |`;
}

function means(scores: readonly Scores[]): string {
  const percent = (of: 'one' | 'two'): string => (100 * mean(scores.map((score) => score[of]))).toFixed(1);
  return `${percent('one')} / ${percent('two')} (${mean(scores.map(({ words }) => words)).toFixed(0)})`;
}

function gains(own: readonly Scores[], other: readonly Scores[]): string {
  const gain = (of: 'one' | 'two'): string =>
    shown(meanInterval(own.map((score, index) => 100 * (score[of] - (other[index]?.[of] ?? 0)))));
  return `${gain('one')} / ${gain('two')}`;
}

function shown({ mean, low, high }: Interval): string {
  return `${signed(mean)} [${signed(low)}, ${signed(high)}]`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}
