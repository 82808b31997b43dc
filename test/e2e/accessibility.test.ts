import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import type { Surface } from './browsers/surface';
import { openPopup, openReader } from './steps';

const session = useBrowser();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where a reader of the extension looks, each once it shows what it is for. */
const places: [string, () => Promise<Surface>][] = [
  ['the popup', () => openPopup(session, '/article.html')],
  ['the reader', () => openReader(session, '/article.html')],
  [
    'the reader with its panel open',
    async () => {
      const reader = await openReader(session, '/article.html');
      await reader.click('.icon.text');
      await reader.waitFor(() => document.querySelector(':popover-open') !== null);
      return reader;
    },
  ],
  ['the popup in right-to-left', () => openPopup(session, '/arabic.html')],
  ['a refusal', () => openPopup(session, '/empty')],
  ['the settings', () => session.driver.openExtensionPage('options.html')],
];

describe.each(['light', 'dark', 'sepia'])('in %s', (theme) => {
  test.each(places)('%s has no barrier that axe knows', async (_, open) => {
    await session.driver.background.evaluate(
      (chosen) => chrome.storage.sync.set({ settings: { version: 1, theme: chosen } }),
      theme,
    );
    const surface = await open();
    await surface.waitFor(
      (chosen) =>
        document.documentElement.dataset.theme === chosen &&
        document.querySelector('.reading, .refusal, #setting-fontSize') !== null,
      theme,
    );
    expect(await violations(surface)).toEqual([]);
  });
});

async function violations(surface: Surface): Promise<string[]> {
  await surface.run(axe);
  return surface.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
    const { violations, passes } = await axe.run();
    if (passes.length < 10) return ['axe saw next to nothing'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
