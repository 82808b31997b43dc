import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { launchFirefox } from '../../../scripts/launch-firefox';
import type { Driver } from './driver';
import { type Connection, type Context, connectionOf, contextsOf, runIn } from './firefox-protocol';
import { eventually, Surface } from './surface';

const inFirefox = new URL('./in-firefox.js', import.meta.url);

export async function startFirefox(): Promise<Driver> {
  const { browser, extensionId } = await launchFirefox();
  const connection = connectionOf(browser);
  const [window] = await contextsOf(connection, 'chrome');
  const [tab] = await contextsOf(connection);
  if (!window || !tab) throw new Error('Firefox opened no window.');
  const script = await readFile(inFirefox, 'utf8');
  const body = script.slice(script.indexOf('({'), script.lastIndexOf('}') + 1);
  await runIn(connection, window.context, `(${body})(${JSON.stringify({ extensionId })})`);
  return new FirefoxDriver(browser, connection, window.context, tab.context);
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';

  constructor(
    private readonly browser: Browser,
    private readonly connection: Connection,
    private readonly window: string,
    private current: string,
  ) {}

  get page(): Surface {
    return this.surface(this.current);
  }

  get background(): Surface {
    return new Surface({
      run: (script) => this.ask('runInBackground', script),
      clickAt: () => Promise.reject(new Error('The background is not seen.')),
      press: () => Promise.reject(new Error('The background is not seen.')),
    });
  }

  async open(address: string, until: 'loaded' | 'asked' = 'loaded'): Promise<void> {
    await this.navigate(this.current, address, until);
  }

  async clickToolbarButton(): Promise<void> {
    await this.ask('clickToolbarButton');
  }

  async popup(): Promise<Surface> {
    await eventually(() => this.popupIsOpen(), 'the popup is open');
    return new Surface({
      run: (script) => this.ask('runInPopup', script),
      clickAt: (x, y) => this.ask('clickInPopup', x, y),
      press: (keys) => this.ask('press', keys),
    });
  }

  popupIsOpen(): Promise<boolean> {
    return this.ask('popupIsOpen');
  }

  async frame(): Promise<Surface> {
    const { context } = await eventually(() => this.readerFrame(), 'the reader is over the page');
    return this.surface(context);
  }

  async frameIsOpen(): Promise<boolean> {
    return (await this.readerFrame()) !== undefined;
  }

  async tab(part: string): Promise<Surface> {
    const find = async (): Promise<Context | undefined> =>
      (await contextsOf(this.connection)).find(({ url }) => url.includes(part));
    const { context } = await eventually(find, `a tab shows ${part}`);
    await this.connection.send('browsingContext.activate', { context });
    return this.surface(context);
  }

  async tabs(): Promise<string[]> {
    return (await contextsOf(this.connection)).map(({ url }) => url);
  }

  async openExtensionPage(name: string): Promise<Surface> {
    const context = await this.newTab();
    await this.navigate(context, await this.ask<string>('address', name), 'asked');
    const page = this.surface(context);
    await page.waitFor(
      (wanted) => location.pathname === `/${wanted}` && document.readyState === 'complete',
      name,
    );
    return page;
  }

  async back(): Promise<void> {
    await this.ask('back');
  }

  async pressShortcut(): Promise<void> {
    await this.ask('press', 'Alt+r');
  }

  async chooseFromMenu(entry: 'read-page' | 'open-link', selector: string): Promise<void> {
    const [x, y] = await this.page.evaluate((wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return box ? [box.left + box.width / 2, box.top + box.height / 2] : [0, 0];
    }, selector);
    await this.ask('chooseFromMenu', entry, x, y);
  }

  problems(): Promise<string[]> {
    return this.ask('problems');
  }

  async screenshot(path: string): Promise<void> {
    const { result } = await this.connection.send('browsingContext.captureScreenshot', {
      context: this.current,
    });
    await writeFile(path, Buffer.from((result as { data: string }).data, 'base64'));
  }

  async reset(): Promise<void> {
    await this.ask('closePopup');
    this.current = await this.newTab();
    await this.ask('closeOtherTabs');
    await this.background.evaluate(async () => {
      await chrome.storage.sync.clear();
      const { origins = [] } = await chrome.permissions.getAll();
      if (origins.length > 0) await chrome.permissions.remove({ origins });
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private surface(context: string): Surface {
    return new Surface({
      run: (script) => runIn(this.connection, context, script),
      clickAt: (x, y) => this.ask('clickInTab', x, y),
      press: (keys) => this.ask('press', keys),
    });
  }

  /** Calls one of the functions of `in-firefox.js`. */
  private async ask<Reply>(name: string, ...args: unknown[]): Promise<Reply> {
    const call = `lisible.${name}(...${JSON.stringify(args)})`;
    const json = await runIn(this.connection, this.window, `(async () => JSON.stringify(await ${call}))()`);
    return (json === undefined ? undefined : JSON.parse(json)) as Reply;
  }

  private async newTab(): Promise<string> {
    const { result } = await this.connection.send('browsingContext.create', { type: 'tab' });
    return (result as Context).context;
  }

  private async navigate(context: string, url: string, until: 'loaded' | 'asked'): Promise<void> {
    const wait = until === 'loaded' ? 'complete' : 'none';
    await this.connection.send('browsingContext.navigate', { context, url, wait });
  }

  private async readerFrame(): Promise<Context | undefined> {
    const tab = (await contextsOf(this.connection)).find(({ context }) => context === this.current);
    return tab?.children?.find(({ url }) => /^moz-extension:.*\/reader\.html/.test(url));
  }
}
