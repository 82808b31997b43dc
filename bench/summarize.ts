/**
 * `npm run summarize -- --in FILE.jsonl[.gz] --out FILE.jsonl [--words N | --sentences N]`: the production summarizer
 * over the lines `{id, lang, title?, text | sents}` of a file; a line `{id, summary}` each, in the same order. A line
 * that cannot be read gives `{id, summary: "", error}`. A budget of words is met with the last sentence, which is told to
 * its end.
 */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { Budget } from '../src/summary/select';
import { lineSummary } from './line-summary';
import { readLines } from './summary-lines';

const usage = 'usage: npm run summarize -- --in FILE.jsonl[.gz] --out FILE.jsonl [--words N | --sentences N]';

const { values } = parseArgs({
  options: {
    in: { type: 'string' },
    out: { type: 'string' },
    words: { type: 'string' },
    sentences: { type: 'string' },
  },
});
if (!values.in || !values.out) throw new Error(usage);

const budget = budgetOf(values.words, values.sentences);
const output = createWriteStream(values.out);
for (const line of readLines(values.in)) output.write(`${JSON.stringify(lineSummary(line, budget))}\n`);
output.end();
await finished(output);

function budgetOf(words: string | undefined, sentences: string | undefined): Budget {
  if (words !== undefined) return { words: count(words) };
  return { sentences: sentences === undefined ? 3 : count(sentences) };
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${usage}\nN is a whole number from 1`);
  return number;
}
