import type { BrowserName } from '../../scripts/find-browser';
import type { Settings } from '../../src/browser/settings';
import type { Finding, Progress } from './finding';
import { launchWith } from './launch';
import type { Payload } from './payload';
import { startRunServer } from './run-server';
import { testExtension } from './test-extension';

/** A view that has shown nothing new for this long has been led away or hangs, which counts as a finding. */
const patienceMs = 60_000;

export interface Outcome {
  /** Articles shown, by view. */
  shown: Record<string, number>;
  read: number;
  refused: number;
  findings: Finding[];
}

export interface RunOptions {
  /** Told how far the run is, every other second. */
  watched?: (progress: Progress) => void;
  /** Port of this machine that answers for the network; without one there is none. */
  proxy?: number;
  /** What the reader has set. */
  settings?: Partial<Settings>;
}

/**
 * Reads a page for each payload and place with the core, and shows the articles in the built extension's popup and
 * reader frame in a real browser.
 */
export async function runHostile(
  name: BrowserName,
  payloads: readonly Payload[],
  { watched = () => undefined, proxy, settings = {} }: RunOptions = {},
): Promise<Outcome> {
  const outcome: Outcome = { shown: {}, read: 0, refused: 0, findings: [] };
  let told: (progress: Progress) => void = () => undefined;
  const server = await startRunServer(payloads, (progress) => told(progress));
  const browser = await launchWith(name, await testExtension(name), proxy);
  try {
    const isDone = new Promise<boolean>((resolve) => {
      let timer = setTimeout(resolve, patienceMs, false);
      told = (progress) => {
        const { shown, read, refused } = progress;
        if (JSON.stringify(shown) !== JSON.stringify(outcome.shown)) {
          clearTimeout(timer);
          timer = setTimeout(resolve, patienceMs, false);
        }
        Object.assign(outcome, { shown, read, refused });
        outcome.findings.push(...progress.findings);
        watched(progress);
        if (!progress.done) return;
        clearTimeout(timer);
        resolve(true);
      };
    });
    const page = await browser.newPage();
    await page.goto(`${server.origin}/#${encodeURIComponent(JSON.stringify(settings))}`);
    if (!(await isDone)) outcome.findings.push(stalled(outcome));
  } finally {
    await browser.close();
    server.close();
  }
  return outcome;
}

function stalled({ shown }: Outcome): Finding {
  const what = `nothing shown for ${patienceMs / 1000} s, after ${JSON.stringify(shown)}`;
  return { offence: 'exception', where: 'view', what, payloads: [] };
}
