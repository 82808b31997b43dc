/** Usage: tsx scripts/install-browsers.ts chromium firefox — installs those that are missing, on Debian as root. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, debianPackages, findBrowser, installedBrowser } from './find-browser';

const wanted = process.argv.slice(2) as BrowserName[];
const missing = wanted.filter((name) => !installedBrowser(name));

if (missing.length > 0 && canInstall()) {
  aptGet('update');
  aptGet('install', '-y', ...missing.flatMap((name) => debianPackages[name]));
}

try {
  for (const name of wanted) console.log(`${name}: ${findBrowser(name)}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
}
