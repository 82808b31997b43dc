/**
 * Makes a fresh clone ready with Node and npm alone: packages by `npm ci` when they are missing or older than
 * the lock file, then the browsers. Only Node's own modules here: it runs before any package is installed.
 *
 * Usage: node scripts/setup.mjs [chromium] [firefox]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const oldestNode = [20, 19];

requireNode();
if (!packagesAreCurrent()) run('npm', ['ci', '--no-audit', '--no-fund']);
const browsers = process.argv.slice(2);
if (browsers.length > 0) run('npx', ['--no-install', 'tsx', 'scripts/install-browsers.ts', ...browsers]);

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `Lisible needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

function packagesAreCurrent() {
  const installed = 'node_modules/.package-lock.json';
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
