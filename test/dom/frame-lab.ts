import { setTimeout as wait } from 'node:timers/promises';
import type { Dialog, Page } from 'puppeteer-core';

declare global {
  /** Called by a script that runs in the frame of this index. */
  var executed: (frame: number) => unknown;
  var executions: Set<number>;
}

/** Milliseconds that frames have to load, and then their scripts, animations and requests; more where some must come. */
const patience = { load: 30_000, afterwards: 1_500, expected: 60_000, between: 100 };

/**
 * Loads each markup as a document of its own, in a frame where `alert` and its like are counted, clicks on every
 * element, and gives the indexes of those whose scripts ran.
 * @param hasAll whether all that is known to come has come, given the indexes so far: the frames stay until then
 */
export async function playInFrames(
  page: Page,
  markups: readonly string[],
  hasAll?: (ran: ReadonlySet<number>) => boolean,
): Promise<Set<number>> {
  const dismiss = (dialog: Dialog): void => void dialog.dismiss().catch(() => undefined);
  page.on('dialog', dismiss);
  const documents = markups.map((markup, index) => prelude(index) + markup);
  await showFrames(page, documents, hasAll ? 0 : patience.load);
  const end = Date.now() + (hasAll ? patience.expected : patience.afterwards);
  let ran = await executionsIn(page);
  while (Date.now() < end && !hasAll?.(ran)) {
    await wait(patience.between);
    ran = await executionsIn(page);
  }
  await page.evaluate(() => document.body.replaceChildren());
  page.off('dialog', dismiss);
  return ran;
}

/** Returns once all have loaded, or after so many milliseconds: some never do. */
async function showFrames(page: Page, documents: readonly string[], patience: number): Promise<void> {
  await page.evaluate(
    async (documents, patience) => {
      globalThis.executions = new Set();
      globalThis.executed = (frame) => globalThis.executions.add(frame);
      const frames = documents.map((markup) =>
        Object.assign(document.createElement('iframe'), { srcdoc: markup }),
      );
      const loaded = frames.map((frame) => new Promise((resolve) => frame.addEventListener('load', resolve)));
      // All in view, where animations run and media load.
      for (const frame of frames)
        frame.style.cssText = 'position: fixed; inset: 0; width: 90px; height: 60px';
      document.body.replaceChildren(...frames);
      await Promise.race([Promise.all(loaded), new Promise((resolve) => setTimeout(resolve, patience))]);
    },
    documents,
    patience,
  );
}

async function executionsIn(page: Page): Promise<Set<number>> {
  return new Set(await page.evaluate(() => [...globalThis.executions]));
}

function prelude(index: number): string {
  return `<!doctype html><script>
    executed = alert = confirm = prompt = print = eval = () => parent.executed(${index});
    addEventListener('load', () => {
      for (const element of document.querySelectorAll('*')) element.dispatchEvent(new MouseEvent('click'));
      for (const link of document.querySelectorAll('a, area, button')) link.click();
    });
    document.currentScript.remove();
  </script>`;
}
