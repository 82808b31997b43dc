/**
 * `npm run lint:extension`: the rules of addons.mozilla.org over the built Firefox extension. The only warnings allowed
 * are those that the two libraries bring: they write `innerHTML` of documents that are never shown.
 */
import { spawnSync } from 'node:child_process';

const knownWarnings: Record<string, number> = { UNSAFE_VAR_ASSIGNMENT: 3 };

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

const { stdout, stderr } = spawnSync(
  'npx',
  [
    '--no-install',
    'web-ext',
    'lint',
    '--source-dir',
    'dist/firefox',
    '--output',
    'json',
    '--no-config-discovery',
  ],
  { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64_000_000 },
);
if (!stdout.includes('{')) throw new Error(`web-ext lint gave no report: ${stderr}`);
const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { errors: Finding[]; warnings: Finding[] };

const unknown = report.warnings.filter(({ code }) => !(code in knownWarnings));
const findings = [...report.errors, ...unknown];
for (const { code, message, file, line } of findings) console.error(`${file}:${line} ${code}: ${message}`);
if (findings.length > 0) process.exitCode = 1;
for (const [code, count] of Object.entries(knownWarnings)) {
  const found = report.warnings.filter((warning) => warning.code === code).length;
  if (found !== count) {
    console.error(`${code}: ${found} warnings, ${count} are known`);
    process.exitCode = 1;
  }
}
console.log(`web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings`);
