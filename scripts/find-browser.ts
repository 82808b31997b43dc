import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where a browser is looked for: the variable that names it outright, its commands, its usual places. */
const places: Record<BrowserName, { variable: string; commands: string[]; paths: string[] }> = {
  chromium: {
    variable: 'LISIBLE_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'LISIBLE_FIREFOX',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * Path of an installed browser's program.
 * @throws Error that says what to install, or which variable to set, when there is none.
 */
export function findBrowser(name: BrowserName): string {
  const found = installedBrowser(name);
  if (found) return found;
  throw new Error(
    `No ${name} found. Install it (Debian and Ubuntu: apt-get install ${debianPackages[name].join(' ')}), ` +
      `or set ${places[name].variable} to the path of its program.`,
  );
}

export const debianPackages: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'xvfb', 'xdotool'],
  firefox: ['firefox-esr'],
};

export function installedBrowser(name: BrowserName): string | undefined {
  const { variable, commands, paths } = places[name];
  const named = process.env[variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...paths].find((path) => existsSync(path));
}
