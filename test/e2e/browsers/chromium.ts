import type { Frame, KeyInput, Page, Target } from 'puppeteer-core';
import { type ChromiumWithExtension, installIn, launchChromium } from '../../../scripts/launch-chromium';
import { collectProblems } from './chromium-problems';
import { cleanState } from './clean-state';
import { type Downloads, makeDownloads } from './downloads';
import type { Driver } from './driver';
import { eventually, Surface } from './surface';

/** @param folder the unpacked extension, where it is not the built one */
export async function startChromium(folder?: string): Promise<Driver> {
  const options = {
    args: ['--lang=en-US', '--window-size=1280,900', '--autoplay-policy=no-user-gesture-required'],
    env: { ...process.env, LANGUAGE: 'en_US' },
  };
  const chromium = await launchChromium(options, folder);
  const problems: string[] = [];
  const session = await chromium.browser.target().createCDPSession();
  await collectProblems(session, problems);
  const downloads = await makeDownloads();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads.folder });
  const [page = await chromium.browser.newPage()] = await chromium.browser.pages();
  return new ChromiumDriver(chromium, page, problems, downloads);
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  private workerIsStopped = false;

  constructor(
    private readonly chromium: ChromiumWithExtension,
    private current: Page,
    private collected: string[],
    private readonly downloads: Downloads,
  ) {}

  get page(): Surface {
    return surface(this.current);
  }

  get background(): Surface {
    return new Surface({
      run: async (script) => runIn(await this.worker(), script),
      ...unseen,
    });
  }

  async open(address: string, until: 'loaded' | 'asked' = 'loaded'): Promise<void> {
    if (until === 'loaded') await this.current.goto(address);
    else void this.current.goto(address).catch(() => undefined);
  }

  async setWidth(width: number): Promise<void> {
    await this.current.setViewport({ width, height: 740 });
  }

  async clickToolbarButton(): Promise<void> {
    await this.chromium.extension.triggerAction(this.current);
  }

  async popup(): Promise<Surface> {
    return surface(await eventually(async () => (await this.popupTarget())?.asPage(), 'the popup is open'));
  }

  async popupIsOpen(): Promise<boolean> {
    return (await this.popupTarget()) !== undefined;
  }

  async closePopup(): Promise<void> {
    await (await (await this.popupTarget())?.asPage())?.close();
  }

  async frame(): Promise<Surface> {
    return surface(this.current, await eventually(() => this.readerFrame(), 'the reader is over the page'));
  }

  async frameIsOpen(): Promise<boolean> {
    return (await this.readerFrame()) !== undefined;
  }

  async frameAhead(): Promise<Surface> {
    return surface(this.current, await eventually(async () => this.anyReaderFrame(), 'the reader loads'));
  }

  async tab(part: string): Promise<Surface> {
    return surface(await this.bringToFront(part));
  }

  async showTab(part: string): Promise<void> {
    this.current = await this.bringToFront(part);
  }

  async showPage(): Promise<void> {
    await this.current.bringToFront();
  }

  async tabs(): Promise<string[]> {
    return (await this.chromium.browser.pages()).map((page) => page.url());
  }

  async openExtensionPage(name: string): Promise<Surface> {
    const page = await this.chromium.browser.newPage();
    await page.goto(`chrome-extension://${this.chromium.extension.id}/${name}`);
    return surface(page);
  }

  async back(): Promise<void> {
    const client = await this.current.createCDPSession();
    const { currentIndex, entries } = await client.send('Page.getNavigationHistory');
    const entry = entries[currentIndex - 1];
    if (!entry) throw new Error('There is nothing to go back to.');
    await client.send('Page.navigateToHistoryEntry', { entryId: entry.id });
    await client.detach();
  }

  /** Keys of a test never reach the browser's own accelerators without a display: the command is sent where they end. */
  async pressShortcut(): Promise<void> {
    await this.background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      (chrome.commands.onCommand as unknown as Dispatching).dispatch('toggle-reader', tab);
    });
  }

  async chooseFromMenu(entry: 'read-page' | 'open-link', selector: string): Promise<void> {
    const linkUrl = await this.page.evaluate(
      (wanted) => document.querySelector<HTMLAnchorElement>(wanted)?.href,
      selector,
    );
    await this.background.evaluate(
      async (menuItemId, linkUrl) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch({ menuItemId, linkUrl }, tab);
      },
      entry,
      linkUrl,
    );
  }

  /** The question is the browser's own window, which no protocol reaches. */
  async answerPermission(): Promise<void> {
    throw new Error('Chromium lets no test without a display answer this.');
  }

  /** Read in a page of the tests' site: the extension itself may only write. */
  async clipboard(): Promise<string> {
    const { origin } = new URL(this.current.url());
    await this.chromium.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
    const page = await this.chromium.browser.newPage();
    await page.goto(`${origin}/blank.html`);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await page.close();
    return text;
  }

  download(name: string): Promise<string> {
    return this.downloads.text(name);
  }

  async reloadExtension(): Promise<void> {
    await this.chromium.browser.uninstallExtension(this.chromium.extension.id);
    await eventually(async () => this.workerTarget() === undefined, 'the old background is gone');
    await installIn(this.chromium);
  }

  /** By the call that the switch of the browser's page of extensions makes. */
  async switchExtension(isOn: boolean): Promise<void> {
    const page = await this.chromium.browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(
      (id, isOn) => chrome.management.setEnabled(id, isOn),
      this.chromium.extension.id,
      isOn,
    );
    await page.close();
    await this.current.bringToFront();
  }

  async stopBackground(): Promise<void> {
    const page = await this.chromium.browser.newPage();
    await page.goto(`chrome-extension://${this.chromium.extension.id}/options.html`);
    const session = await page.createCDPSession();
    const isStopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await isStopped;
    this.workerIsStopped = true;
    // The library has each new worker wait for it, but does not see that this one is started anew.
    const next = await this.workerTarget()?.createCDPSession();
    void next?.send('Runtime.runIfWaitingForDebugger').then(() => next.detach());
    await page.close();
    await this.current.bringToFront();
  }

  async crashPage(): Promise<void> {
    const session = await this.current.createCDPSession();
    void session.send('Page.crash').catch(() => undefined);
  }

  async problems(): Promise<string[]> {
    return this.collected.splice(0);
  }

  async screenshot(path: string): Promise<void> {
    await this.current.screenshot({ path: path as `${string}.png` });
  }

  /** A click on the button while a popup is on its way out does nothing: the next test's must find none. */
  async reset(): Promise<void> {
    await eventually(async () => {
      await this.closePopup();
      return !(await this.popupIsOpen());
    }, 'the last popup is closed');
    const old = await this.chromium.browser.pages();
    this.current = await this.chromium.browser.newPage();
    await Promise.all(old.map((page) => page.close().catch(() => undefined)));
    await cleanState(this.background);
  }

  async close(): Promise<void> {
    await this.chromium.browser.close();
    await this.downloads.remove();
  }

  /** A worker that was stopped by hand keeps its target, which answers nothing until it is started again. */
  private async worker(): Promise<Target> {
    if (this.workerIsStopped || !this.workerTarget()) await this.wakeWorker();
    this.workerIsStopped = false;
    return eventually(async () => this.workerTarget(), 'the background runs');
  }

  /** Chromium ends an idle worker and starts it again for a message. */
  private async wakeWorker(): Promise<void> {
    const page = await this.chromium.browser.newPage();
    await page.goto(`chrome-extension://${this.chromium.extension.id}/options.html`);
    await page.evaluate(() => chrome.runtime.sendMessage('').catch(() => undefined));
    await page.close();
  }

  private async bringToFront(part: string): Promise<Page> {
    const find = async (): Promise<Page | undefined> =>
      (await this.chromium.browser.pages()).find((page) => page.url().includes(part));
    const page = await eventually(find, `a tab shows ${part}`);
    await page.bringToFront();
    return page;
  }

  private workerTarget(): Target | undefined {
    return this.chromium.browser.targets().find((target) => target.url().endsWith('/background.js'));
  }

  private async popupTarget(): Promise<Target | undefined> {
    const isPopup = (url: string): boolean =>
      url === `chrome-extension://${this.chromium.extension.id}/popup.html`;
    return this.chromium.browser.targets().find((target) => isPopup(target.url()));
  }

  /** One that is made ready out of sight has no room yet. */
  private async readerFrame(): Promise<Frame | undefined> {
    const frame = this.anyReaderFrame();
    const isSeen = frame?.evaluate(() => document.documentElement.clientHeight > 1).catch(() => false);
    return (await isSeen) ? frame : undefined;
  }

  private anyReaderFrame(): Frame | undefined {
    return this.current.frames().find((frame) => /^chrome-extension:.*\/reader\.html/.test(frame.url()));
  }
}

interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/** By a session of its own: the library's knows only the first start of a worker. */
async function runIn(worker: Target, expression: string): Promise<string | undefined> {
  const session = await worker.createCDPSession();
  const options = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

const unseen = {
  clickAt: () => Promise.reject(new Error('The background is not seen.')),
  press: () => Promise.reject(new Error('The background is not seen.')),
};

/** A frame's view starts where the page's does: the reader covers all of it. */
function surface(page: Page, frame: Frame = page.mainFrame()): Surface {
  return new Surface({
    run: (script) => frame.evaluate(script) as Promise<string | undefined>,
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (keys) => pressIn(page, frame, keys),
  });
}

/** A key that closes a document is let go over nothing, and Chromium never says that it was. */
function pressIn(page: Page, frame: Frame, keys: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const onDetached = (gone: Frame): void => {
      if (gone === frame) resolve();
    };
    page.on('framedetached', onDetached);
    press(page, keys)
      .then(resolve, reject)
      .finally(() => page.off('framedetached', onDetached));
  });
}

async function press(page: Page, keys: string): Promise<void> {
  const names = keys.split('+') as KeyInput[];
  const key = names.pop();
  if (!key) return;
  for (const modifier of names) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of names.reverse()) await page.keyboard.up(modifier);
}
