import type { Timings } from './core';
import type { Score } from './score-page';
import { mean, percentile, type SnippetCounts, snippetF1 } from './scorers';

/** What was measured on one page. */
export interface Row {
  group: string;
  ours: Score;
  ms?: Timings;
  /** Why the core gave no text, where it failed. */
  error?: string;
  readability?: Peer;
}

export interface Peer {
  score: Score;
  ms: number;
}

/** F1 by group and over all pages, a column an extractor; percentages of a run that can be pasted into Markdown. */
export function scoreTable(rows: readonly Row[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const compared = rows.some(({ readability }) => readability);
  const head = ['group', 'pages', 'Lisible', ...(compared ? ['Readability'] : [])];
  const line = (name: string, part: readonly Row[]): string[] => [
    name,
    String(part.length),
    total(part.map(({ ours }) => ours)),
    ...(compared ? [total(part.flatMap(({ readability }) => readability?.score ?? []))] : []),
  ];
  const lines = groups.map((group) =>
    line(
      group,
      rows.filter((row) => row.group === group),
    ),
  );
  return table([head, ...lines, line('all', rows)]);
}

/** Median and 95th percentile: milliseconds a stage, and times of ours a page divided by Readability's. */
export function timeTable(rows: readonly Row[]): string {
  const timed = rows.flatMap(({ ms, readability }) => (ms ? [{ ms, peer: readability?.ms }] : []));
  const stages = Object.keys(timed[0]?.ms ?? {}) as (keyof Timings)[];
  const lines = stages.map((stage) => {
    const ratios = timed.flatMap(({ ms, peer }) => (peer ? ms[stage] / peer : []));
    const spent = timed.map(({ ms }) => ms[stage]);
    return [stage, ...spread(spent, 1), ...(ratios.length > 0 ? spread(ratios, 2) : [])];
  });
  const head = ['stage', 'ms median', 'p95', 'ratio to Readability, median', 'p95'];
  return table([head.slice(0, lines[0]?.length), ...lines]);
}

function total(scores: readonly Score[]): string {
  const counts = scores.filter((score): score is SnippetCounts => !('f1' in score));
  const value =
    counts.length > 0 ? snippetF1(counts) : mean(scores.flatMap((score) => ('f1' in score ? score.f1 : [])));
  return value.toFixed(3);
}

function spread(values: readonly number[], digits: number): string[] {
  return [0.5, 0.95].map((share) => percentile(values, share).toFixed(digits));
}

function table([head = [], ...lines]: string[][]): string {
  const rule = head.map(() => '---');
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
