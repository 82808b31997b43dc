import type { Page } from 'puppeteer-core';

declare global {
  /** Called by a script that runs in the frame of this index. */
  var executed: (frame: number) => void;
  var executions: number[];
}

/** How long scripts, animations and requests of the frames have, in milliseconds. */
const patience = 1_500;

/**
 * Loads each markup as a document of its own, in a frame where `alert` and its like are counted, clicks on every
 * element, and gives the indexes of those whose scripts ran.
 */
export async function playInFrames(page: Page, markups: readonly string[]): Promise<Set<number>> {
  const documents = markups.map((markup, index) => prelude(index) + markup);
  const played = await page.evaluate(
    async (documents, patience): Promise<number[]> => {
      globalThis.executions = [];
      globalThis.executed = (frame) => void executions.push(frame);
      const frames = documents.map((markup) =>
        Object.assign(document.createElement('iframe'), { srcdoc: markup }),
      );
      document.body.replaceChildren(...frames);
      await new Promise((resolve) => setTimeout(resolve, patience));
      document.body.replaceChildren();
      return globalThis.executions;
    },
    documents,
    patience,
  );
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
