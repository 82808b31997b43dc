/**
 * `npm run hostile -- --corpus DIR [--from N] [--limit N] [--browser chromium|firefox]`: reads a page for each payload of
 * `DIR/payloads.jsonl`, which stands there as a block, within a paragraph and in the metadata, with the core, and shows
 * the articles in the built extension's popup and reader frame, in Chromium and in Firefox. Counts what ran, what the
 * pages' policy had to stop, what stands there that must not, and what threw; fails unless each is 0.
 */
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../scripts/find-browser';
import { type Finding, offences, type Progress } from './finding';
import { places } from './pages';
import { readPayloads } from './payload';
import { type Outcome, runHostile } from './run';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    from: { type: 'string', default: '0' },
    limit: { type: 'string' },
    browser: { type: 'string' },
  },
});
const { corpus, from, limit } = values;
if (!corpus)
  throw new Error('usage: npm run hostile -- --corpus DIR [--from N] [--limit N] [--browser NAME]');

const first = Number(from);
const payloads = (await readPayloads(corpus, limit ? first + Number(limit) : undefined)).slice(first);
const browsers = (['chromium', 'firefox'] as const).filter((name) => name === (values.browser ?? name));
const outcomes = await Promise.all(browsers.map(run));
console.log(report(outcomes));
process.exit(outcomes.some(({ findings }) => findings.length > 0) ? 1 : 0);

async function run(browser: BrowserName): Promise<Outcome & { browser: BrowserName; seconds: number }> {
  const start = Date.now();
  const pages = payloads.length * places.length;
  const watched = ({ read, refused }: Progress): void => {
    console.error(`${browser}: ${read + refused}/${pages} pages`);
  };
  const outcome = await runHostile(browser, payloads, { watched });
  return { ...outcome, browser, seconds: Math.round((Date.now() - start) / 1000) };
}

function report(outcomes: Awaited<ReturnType<typeof run>>[]): string {
  return outcomes
    .map(({ browser, seconds, read, refused, shown, findings }) =>
      [
        `${browser}: ${payloads.length} payloads, ${read + refused} pages (${refused} without an article), ` +
          `${Object.entries(shown)
            .map(([view, count]) => `${count} articles shown in the ${view}`)
            .join(', ')}, ${seconds} s`,
        ...offences.map(
          (offence) => `  ${offence}: ${findings.filter((one) => one.offence === offence).length}`,
        ),
        ...findings.slice(0, 50).map(line),
      ].join('\n'),
    )
    .join('\n');
}

function line({ offence, where, what, payloads }: Finding): string {
  return `  ${offence} in the ${where}: ${what} [${payloads.join('; ')}]`;
}
