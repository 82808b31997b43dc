import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import { eventually } from './browsers/surface';
import { openReader, readerIsClosed } from './steps';

const session = useBrowser();

/** The colour of the middle of what is seen in the reader's tab, told by its page: the tests read no pictures. */
async function colourInTheMiddle(): Promise<string> {
  const path = join(tmpdir(), `lisible-${process.pid}.png`);
  await session.driver.screenshot(path);
  return session.driver.page.evaluate(
    async (address) => {
      const image = Object.assign(new Image(), { src: address });
      await image.decode();
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas?.drawImage(image, -image.width / 2, -image.height / 2);
      return String(canvas?.getImageData(0, 0, 1, 1).data.slice(0, 3));
    },
    `data:image/png;base64,${await readFile(path, 'base64')}`,
  );
}

describe('a page that attacks the reader', () => {
  /** In Firefox each installation has an address of its own, which a page would have to learn first. */
  const ownAddress = (): Promise<string> =>
    session.driver.name === 'chromium'
      ? session.driver.background.evaluate(() => `${location.origin}/reader.html`)
      : Promise.resolve('moz-extension://11111111-2222-4333-8444-555555555555/reader.html');

  test('learns neither what is read nor which extension reads it', async () => {
    const { driver } = session;
    const reader = await openReader(session, '/article.html');
    await reader.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const learned = await driver.page.evaluate(
      async (ownAddress) => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        const traces = [
          ...performance.getEntries().map(({ name }) => name),
          ...[...document.querySelectorAll('*')].map(({ outerHTML }) => outerHTML.slice(0, 300)),
          location.ancestorOrigins?.[0] ?? '',
        ];
        return {
          root: host.shadowRoot,
          text: host.textContent,
          selection: String(getSelection()),
          focus: document.activeElement === document.body || document.activeElement === host,
          frames: [window.length, document.querySelectorAll('iframe').length],
          extension: traces.filter((trace) => /(?:chrome|moz)-extension:/.test(trace)),
          answer: await fetch(ownAddress, { mode: 'no-cors' }).then(String, () => 'none'),
        };
      },
      await ownAddress(),
    );
    expect(learned).toEqual({
      root: null,
      text: '',
      selection: '',
      focus: true,
      frames: [0, 0],
      extension: [],
      answer: 'none',
    });
    // The browser says in its log that the page may not ask for it.
    await driver.problems();
  });

  test('presses none of its buttons and closes it by no event or message', async () => {
    const { driver } = session;
    const reader = await openReader(session, '/article.html');
    const tabs = await driver.tabs();
    await driver.page.evaluate(async () => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const targets = [host, document.elementFromPoint(innerWidth - 30, 20) ?? host, document, window];
      for (const target of targets) {
        for (const type of ['click', 'mousedown', 'pointerdown', 'close', 'cancel', 'submit', 'popstate'])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      }
      host.click();
      const calls = [
        { to: 'page', call: 'closeReader', args: [] },
        { to: 'page', call: 'toggleReader', args: [] },
        { to: 'reader', call: 'leave', args: [] },
        { to: 'background', call: 'openOptions', args: [] },
      ];
      const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: (message: object) => void } } })
        .chrome?.runtime;
      for (const call of calls) {
        window.postMessage(call, '*');
        for (let index = 0; index < window.length; index++) window[index]?.postMessage(call, '*');
        window.dispatchEvent(new MessageEvent('message', { data: call }));
        new BroadcastChannel('reader').postMessage(call);
        try {
          runtime?.sendMessage?.(call);
        } catch {
          // A page that the extension does not name has no one to send it to.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect(await driver.frameIsOpen()).toBe(true);
    expect(await driver.tabs()).toEqual(tabs);
    await reader.press('Escape');
    await readerIsClosed(session);
  });

  test.each(['dialog', 'popover'])('opens a %s over it: the reader is raised above it', async (kind) => {
    const { driver } = session;
    const reader = await openReader(session, '/article.html');
    await reader.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }));
    await driver.page.evaluate((kind) => {
      const cover = document.createElement(kind === 'dialog' ? 'dialog' : 'div');
      cover.style.cssText =
        'inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; background: red';
      if (kind === 'popover') cover.popover = 'manual';
      document.body.append(cover);
      if (cover instanceof HTMLDialogElement) cover.showModal();
      else cover.showPopover();
    }, kind);
    await eventually(async () => (await colourInTheMiddle()) !== '255,0,0', 'the cover is not seen');
    await reader.waitFor(() => document.hasFocus());
    expect(await reader.evaluate(() => scrollY)).toBe(200);
    await reader.click('.icon.close');
    await readerIsClosed(session);
  });

  test('hides all that is in it: the reader opens in a tab', async () => {
    const { driver } = session;
    await openReader(session, '/article.html');
    await driver.page.evaluate(() => document.documentElement.style.setProperty('display', 'none'));
    const tab = await driver.tab('/reader.html?tab=');
    expect(await tab.text('.head h1')).toBe('The keeper of the last lamp');
    expect(await driver.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
