/**
 * `npm run fuzz -- --corpus DIR [--corpus DIR …] [--runs N] [--from I] [--seed S] [--only mutants|inputs|giants|values] [--named TEXT]`: reads
 * broken pages with the core in real Chromium, from the parsed page to summary and Markdown, each measured. `N` mutants of the pages in
 * `DIR/pages` from number `I` on, number `i` of seed `S` always the same one; every input of a `DIR/payloads.jsonl`, as a page and within
 * one; pages of absurd size; and values without end in each place of a page. None may throw, take over 2 s of processor time or over 600 MB; a page beyond a budget
 * is cut, and what is shown of it is its beginning. Failing mutants are written to `out/fuzz`.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hostilePage } from '../hostile/pages';
import { readPayloads } from '../hostile/payload';
import { pageFiles, readPage } from '../page-files';
import { buildFuzzCore } from './build-core';
import type { FuzzReading } from './fuzz-core';
import { opening } from './giant';
import { giants } from './giants';
import { longValues } from './long-values';
import { type Cost, MeasuredPage } from './measured-page';
import { mutate } from './mutations';
import { randomFrom } from './random';

const most = { seconds: 2, megabytes: 600 };

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true },
    runs: { type: 'string', default: '2000' },
    from: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    named: { type: 'string', default: '' },
  },
});
const { corpus: folders = [], runs, from, seed, only, named } = values;
if (folders.length === 0) throw new Error('usage: npm run fuzz -- --corpus DIR [--runs N] [--seed S]');

interface Case {
  kind: 'mutants' | 'inputs' | 'giants' | 'values';
  name: string;
  /** The page, or nothing for a giant, which is made where it is read. */
  html?: string;
}

interface Verdict extends Case {
  fault: string;
  cost?: Cost;
  reading?: FuzzReading;
}

const page = await MeasuredPage.open(await buildFuzzCore());
const verdicts: Verdict[] = [];
for await (const one of cases()) {
  const verdict = await judge(one);
  const { html: _, ...kept } = verdict;
  verdicts.push(kept);
  if (verdict.fault) await keep(verdict);
  if (one.kind === 'giants' || verdict.fault) console.error(line(verdict));
  else if (verdicts.length % 100 === 0) console.error(`${verdicts.length} pages`);
}
await page.close();
console.log(['mutants', 'inputs', 'giants', 'values'].map(summary).filter(Boolean).join('\n'));
process.exit(verdicts.some(({ fault }) => fault) ? 1 : 0);

async function* cases(): AsyncGenerator<Case> {
  if (isWanted('giants'))
    for (const { name } of giants) if (name.includes(named)) yield { kind: 'giants', name };
  if (isWanted('values')) for (const value of longValues()) yield { kind: 'values', ...value };
  for (const folder of folders) {
    if (isWanted('inputs') && existsSync(join(folder, 'payloads.jsonl'))) yield* inputs(folder);
    if (isWanted('mutants') && existsSync(join(folder, 'pages'))) yield* mutants(folder);
  }
}

async function* inputs(folder: string): AsyncGenerator<Case> {
  for (const { corpus, id, html } of await readPayloads(folder)) {
    if (!corpus.startsWith('html5lib')) continue;
    yield { kind: 'inputs', name: `${id} alone`, html };
    yield { kind: 'inputs', name: `${id} in an article`, html: hostilePage(html, 'block') };
  }
}

async function* mutants(folder: string): AsyncGenerator<Case> {
  const files = await pageFiles(join(folder, 'pages'));
  for (let run = Number(from); run < Number(from) + Number(runs); run++) {
    const file = files[run % files.length];
    if (!file) return;
    const { html, done } = mutate(await readPage(file), randomFrom(Number(seed) * 1_000_003 + run));
    yield { kind: 'mutants', name: `seed ${seed}, run ${run}: ${file.id} (${done.join(', ')})`, html };
  }
}

async function judge(one: Case): Promise<Verdict> {
  try {
    const { reading, cost } = await page.read((at) =>
      one.html === undefined
        ? at.evaluate((name) => lisibleFuzz.parseGiant(name), one.name)
        : at.evaluate((html) => lisibleFuzz.parse(html), one.html),
    );
    return { ...one, reading, cost, fault: faultOf(one, reading, cost) };
  } catch (error) {
    return { ...one, fault: String(error) };
  }
}

function faultOf(
  { kind }: Case,
  { refusal, text }: FuzzReading,
  { seconds, exportSeconds, most: held }: Cost,
): string {
  if (seconds > most.seconds) return `took ${seconds.toFixed(1)} s of processor time`;
  if (exportSeconds > most.seconds) return `took ${exportSeconds.toFixed(1)} s to be written as Markdown`;
  if (held > most.megabytes) return `held ${held} MB`;
  if (kind === 'giants' && !refusal && !text.includes(opening))
    return `shows no beginning: ${text.slice(0, 80)}`;
  return '';
}

async function keep({ name, html }: Verdict): Promise<void> {
  if (html === undefined) return;
  await mkdir('out/fuzz', { recursive: true });
  await writeFile(join('out/fuzz', `${name.replace(/[^\w-]+/g, '-').slice(0, 80)}.html`), html);
}

function line({ name, fault, cost, reading }: Verdict): string {
  const spent =
    cost &&
    `${cost.seconds.toFixed(2)} s, Markdown ${cost.exportSeconds.toFixed(2)} s, ${cost.most} MB (${cost.before} before)`;
  const found =
    reading && (reading.refusal || `${reading.characters} characters${reading.cut ? ', cut' : ''}`);
  const stages = reading && (cost?.seconds ?? 0) > 0.5 ? JSON.stringify(reading.ms) : '';
  return [fault ? 'FAULT' : 'ok', name, spent, found, stages, fault].filter(Boolean).join(' | ');
}

function summary(kind: string): string {
  const of = verdicts.filter((verdict) => verdict.kind === kind);
  if (of.length === 0) return '';
  const longest = Math.max(...of.map(({ cost }) => cost?.seconds ?? 0));
  const largest = Math.max(...of.map(({ cost }) => cost?.most ?? 0));
  const faults = of.filter(({ fault }) => fault).length;
  const refused = of.filter(({ reading }) => reading?.refusal).length;
  const cut = of.filter(({ reading }) => reading?.cut).length;
  return `${kind}: ${of.length} pages, ${faults} faults, ${refused} refused by name, ${cut} cut, at most ${longest.toFixed(2)} s and ${largest} MB`;
}

function isWanted(kind: Case['kind']): boolean {
  return (only ?? kind) === kind;
}
