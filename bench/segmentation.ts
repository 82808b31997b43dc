/**
 * `npm run bench:sentences -- --in FILE.jsonl`: how many cases `{lang, name, text, sentences}` our sentences pass, by language, and
 * the names of those that fail. A case passes when the sentences are equal, white space squashed.
 */
import { parseArgs } from 'node:util';
import { sentenceSpans } from '../src/summary/sentences';
import { readLines } from './summary-lines';

interface Case {
  lang: string;
  name: string;
  text: string;
  sentences: string[];
}

const { values } = parseArgs({ options: { in: { type: 'string' } } });
if (!values.in) throw new Error('usage: npm run bench:sentences -- --in FILE.jsonl');

const cases = readLines(values.in).map((line) => JSON.parse(line) as Case);
for (const lang of [...new Set(cases.map((one) => one.lang))].sort()) {
  const own = cases.filter((one) => one.lang === lang);
  const failed = own.filter((one) => !passes(one)).map(({ name }) => name);
  console.log(
    `${lang}: ${own.length - failed.length} of ${own.length}${failed.length > 0 ? `; not ${failed.join(', ')}` : ''}`,
  );
}
console.log(`all: ${cases.filter(passes).length} of ${cases.length}`);

function passes({ lang, text, sentences }: Case): boolean {
  const found = sentenceSpans(text, lang).map(({ start, end }) => squashed(text.slice(start, end)));
  return found.join('\n') === sentences.map(squashed).join('\n');
}

function squashed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
