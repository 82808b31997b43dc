import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSummaryLine, readLines, type SummaryLine } from '../summary-lines';
import type { Lesson } from './learn';

/** A set to learn from. */
interface TrainingSet {
  name: string;
  /** What a text of it counts, so that few texts of one kind are heard beside many of another. */
  weight: number;
  /** The language of its summaries is that of all who read: the words that they use are learned too. */
  isPlain: boolean;
}

/** News with the publisher's own first lines, pages with their publisher's description, an encyclopedia retold for children. */
export const trainingSets: TrainingSet[] = [
  { name: 'fr-orangesum-train', weight: 1, isPlain: true },
  { name: 'publisher-descriptions-half', weight: 4, isPlain: true },
  { name: 'de-klexikon-train', weight: 0.3, isPlain: false },
];

/** @param limit texts of a set at most */
export function lessonsOf({ name, weight, isPlain }: TrainingSet, corpus: string, limit?: number): Lesson[] {
  return readLines(join(corpus, `${name}.jsonl.gz`))
    .slice(0, limit)
    .map((line) => ({ line: parseSummaryLine(line), weight, isPlain }))
    .filter(({ line }) => line.refs.length > 0);
}

/**
 * The site of a text where the page set beside the corpus tells its address, else its id: texts of one site share
 * turns of phrase, so that only whole sites may be held out.
 */
export function siteOf(corpus: string): (line: SummaryLine) => string {
  const truth = join(corpus, '../wcxb-dev/truth.jsonl');
  const pages = existsSync(truth) ? readFileSync(truth, 'utf8').split('\n').filter(Boolean) : [];
  const hosts = new Map(pages.map((page) => pageHost(JSON.parse(page) as { id: string; url?: string })));
  return ({ id }) => hosts.get(id) ?? id;
}

function pageHost({ id, url }: { id: string; url?: string }): [id: string, host: string] {
  return [`wcxb-${id}`, url ? new URL(url).hostname.replace(/^www\./, '') : id];
}
