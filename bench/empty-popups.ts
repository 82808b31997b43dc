import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shownMark } from '../src/ui/shown-mark';

/** The built extensions, each with a popup that shows a word and reads nothing: what a browser takes to open any popup. */
export interface EmptyPopups {
  /** Folder of the unpacked extension. */
  chromium: string;
  firefox: string;
  remove(): Promise<void>;
}

const popup = '<!doctype html><meta charset="utf-8"><script src="empty.js" defer></script><p>Lisible</p>';
const script = `requestAnimationFrame(() => setTimeout(() => performance.mark('${shownMark}')));`;

export async function makeEmptyPopups(): Promise<EmptyPopups> {
  const folder = await mkdtemp(join(tmpdir(), 'lisible-empty-'));
  const [chromium, firefox] = [join(folder, 'chromium'), join(folder, 'firefox')];
  for (const [built, empty] of [
    ['dist/chromium', chromium],
    ['dist/firefox', firefox],
  ] as const) {
    await cp(built, empty, { recursive: true });
    await writeFile(join(empty, 'popup.html'), popup);
    await writeFile(join(empty, 'empty.js'), script);
  }
  return { chromium, firefox, remove: () => rm(folder, { recursive: true, force: true }) };
}
