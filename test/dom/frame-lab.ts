import type { Dialog, Page } from 'puppeteer-core';

declare global {
  /** Called by a script that runs in the frame of this index. */
  var executed: (frame: number) => void;
  var executions: Set<number>;
}

/** Milliseconds that the frames have to load, and then their scripts, animations and requests; more where some must run. */
const patience = { load: 30_000, afterwards: 1_500, expected: 30_000 };

/**
 * Loads each markup as a document of its own, in a frame where `alert` and its like are counted, clicks on every
 * element, and gives the indexes of those whose scripts ran.
 * @param expected indexes of markups that are known to run: once they have, nothing more is waited for
 */
export async function playInFrames(
  page: Page,
  markups: readonly string[],
  expected: readonly number[] = [],
): Promise<Set<number>> {
  const documents = markups.map((markup, index) => prelude(index) + markup);
  const dismiss = (dialog: Dialog): void => void dialog.dismiss().catch(() => undefined);
  page.on('dialog', dismiss);
  const played = await page.evaluate(
    async (documents, expected, patience): Promise<number[]> => {
      const wait = (milliseconds: number): Promise<unknown> =>
        new Promise((resolve) => setTimeout(resolve, milliseconds));
      const ran = new Promise((resolve) => {
        globalThis.executions = new Set();
        globalThis.executed = (frame) => {
          globalThis.executions.add(frame);
          if (expected.length > 0 && expected.every((one) => globalThis.executions.has(one))) resolve(true);
        };
      });
      const frames = documents.map((markup) =>
        Object.assign(document.createElement('iframe'), { srcdoc: markup }),
      );
      const loaded = frames.map((frame) => new Promise((resolve) => frame.addEventListener('load', resolve)));
      // All in view, where animations run and media load.
      for (const frame of frames)
        frame.style.cssText = 'position: fixed; inset: 0; width: 90px; height: 60px';
      document.body.replaceChildren(...frames);
      await Promise.race([ran, Promise.all(loaded), wait(patience.load)]);
      await Promise.race([ran, wait(expected.length > 0 ? patience.expected : patience.afterwards)]);
      document.body.replaceChildren();
      return [...globalThis.executions];
    },
    documents,
    expected,
    patience,
  );
  page.off('dialog', dismiss);
  return new Set(played);
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
