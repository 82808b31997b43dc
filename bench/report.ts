import type { Timings } from './core';
import { growthExponent } from './growth';
import type { MetadataScore } from './score-metadata';
import type { Score } from './score-page';
import { mean, percentile, type SnippetCounts, snippetF1 } from './scorers';

/** What was measured on one page. */
export interface Row extends Partial<Record<Exclude<Extractor, 'Lisible'>, Result>> {
  group: string;
  /** Characters of the page's markup, where it could be read. */
  length?: number;
  Lisible: Result;
  /** Milliseconds by stage. */
  ms?: Timings;
  /** Why the core gave no text, where it failed. */
  error?: string;
}

type Extractor = 'Lisible' | 'Readability' | 'Defuddle';

/** What an extractor made of a page. */
export interface Result {
  score: Score;
  snippets: SnippetCounts;
  metadata: MetadataScore;
  ms: number;
}

const extractors: readonly Extractor[] = ['Lisible', 'Readability', 'Defuddle'];

/** F1 by group and over all pages, a column an extractor; percentages of a run that can be pasted into Markdown. */
export function scoreTable(rows: readonly Row[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const compared = extractorsOf(rows);
  const line = (name: string, part: readonly Row[]): string[] => [
    name,
    String(part.length),
    ...compared.map((extractor) => total(part.flatMap((row) => row[extractor]?.score ?? []))),
  ];
  const lines = groups.map((group) =>
    line(
      group,
      rows.filter((row) => row.group === group),
    ),
  );
  return table([['group', 'pages', ...compared], ...lines, line('all', rows)]);
}

/** The shares of the snippets that should and should not be found which are; empty where the set has none. */
export function snippetTable(rows: readonly Row[]): string {
  const compared = extractorsOf(rows);
  const share = (key: 'with' | 'without', extractor: Extractor): string => {
    const counts = rows.flatMap((row) => row[extractor]?.snippets ?? []);
    const sum = (pick: (count: SnippetCounts) => number): number =>
      counts.reduce((all, count) => all + pick(count), 0);
    return key === 'with'
      ? (
          sum((count) => count.truePositives) / sum((count) => count.truePositives + count.falseNegatives)
        ).toFixed(3)
      : (sum((count) => count.falsePositives) / sum((count) => count.unwanted)).toFixed(3);
  };
  if (!rows.some(({ Lisible }) => Lisible.snippets.unwanted > 0)) return '';
  const lines = (['with', 'without'] as const).map((key) => [
    key,
    ...compared.map((extractor) => share(key, extractor)),
  ]);
  return table([['snippets found', ...compared], ...lines]);
}

const metadataLines: [keyof MetadataScore, string][] = [
  ['title', 'title exact'],
  ['author', 'author found'],
  ['authorInvented', 'author where there is none'],
  ['date', 'date'],
];

/** The shares of pages whose metadata are right; empty where the set knows none. */
export function metadataTable(rows: readonly Row[]): string {
  const compared = extractorsOf(rows);
  const share = (key: keyof MetadataScore, extractor: Extractor): string =>
    mean(rows.flatMap((row) => row[extractor]?.metadata[key] ?? []).map(Number)).toFixed(3);
  if (!rows.some(({ Lisible }) => Lisible.metadata.title !== undefined)) return '';
  const lines = metadataLines.map(([key, label]) => [
    label,
    ...compared.map((extractor) => share(key, extractor)),
  ]);
  return table([['metadata', ...compared], ...lines]);
}

function extractorsOf(rows: readonly Row[]): Extractor[] {
  return extractors.filter((extractor) => rows.some((row) => row[extractor]));
}

/** The stages that run in the page itself; sanitizing and the summary run where the article is shown. */
const inPage = (ms: Timings): number => ms.snapshot + ms.prune + ms.extract + ms.polish;

/** Median and 95th percentile: milliseconds a stage, and times of ours a page divided by Readability's. */
export function timeTable(rows: readonly Row[]): string {
  const timed = rows.flatMap(({ ms, Readability }) =>
    ms ? [{ ms: { 'in the page': inPage(ms), ...ms }, peer: Readability?.ms }] : [],
  );
  const stages = Object.keys(timed[0]?.ms ?? {}) as (keyof Timings)[];
  const lines = stages.map((stage) => {
    const ratios = timed.flatMap(({ ms, peer }) => (peer ? ms[stage] / peer : []));
    const spent = timed.map(({ ms }) => ms[stage]);
    return [stage, ...spread(spent, 1), ...(ratios.length > 0 ? spread(ratios, 2) : [])];
  });
  const head = ['stage', 'ms median', 'p95', 'ratio to Readability, median', 'p95'];
  return table([head.slice(0, lines[0]?.length), ...lines]);
}

/** Exponents by which times grow with a page's markup, a column an extractor: 1 is linear. Empty for one page. */
export function growthTable(rows: readonly Row[]): string {
  if (rows.length < 2) return '';
  const compared = extractorsOf(rows);
  const exponents = compared.map((extractor) => {
    const points = rows.flatMap(({ length, [extractor]: result }) =>
      length && result ? [{ size: length, work: result.ms }] : [],
    );
    return growthExponent(points).toFixed(2);
  });
  return table([
    ['growth', ...compared],
    ['exponent of the markup', ...exponents],
  ]);
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
