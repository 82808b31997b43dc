import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { launchFirefox } from '../../../scripts/launch-firefox';
import { cleanState } from './clean-state';
import { type Downloads, makeDownloads } from './downloads';
import type { Driver } from './driver';
import { type Connection, type Context, connectionOf, contextsOf, runIn } from './firefox-protocol';
import { eventually, Surface } from './surface';

const inFirefox = new URL('./in-firefox.js', import.meta.url);

/** @param folder the unpacked extension, where it is not the built one */
export async function startFirefox(folder?: string): Promise<Driver> {
  const downloads = await makeDownloads();
  const options = {
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads.folder,
      'browser.download.alwaysOpenPanel': false,
      'media.autoplay.default': 0,
    },
  };
  const { browser, extensionId } = await launchFirefox(options, folder);
  const connection = connectionOf(browser);
  const [window] = await contextsOf(connection, 'chrome');
  const [tab] = await contextsOf(connection);
  if (!window || !tab) throw new Error('Firefox opened no window.');
  const script = await readFile(inFirefox, 'utf8');
  const body = script.slice(script.indexOf('({'), script.lastIndexOf('}') + 1);
  await runIn(connection, window.context, `(${body})(${JSON.stringify({ extensionId })})`);
  return new FirefoxDriver(browser, connection, window.context, tab.context, downloads);
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';

  constructor(
    private readonly browser: Browser,
    private readonly connection: Connection,
    private readonly window: string,
    private current: string,
    private readonly downloads: Downloads,
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

  async setWidth(width: number): Promise<void> {
    const viewport = { width, height: 740 };
    await this.connection.send('browsingContext.setViewport', { context: this.current, viewport });
  }

  async clickToolbarButton(): Promise<void> {
    await this.ask('clickToolbarButton');
  }

  async popup(): Promise<Surface> {
    await eventually(() => this.ask('popupHasLoaded'), 'the popup is open');
    return new Surface({
      run: (script) => this.ask('runInPopup', script),
      clickAt: (x, y) => this.ask('clickInPopup', x, y),
      press: (keys) => this.ask('press', keys),
    });
  }

  popupIsOpen(): Promise<boolean> {
    return this.ask('popupIsOpen');
  }

  async closePopup(): Promise<void> {
    await this.ask('closePopup');
  }

  async frame(): Promise<Surface> {
    const { context } = await eventually(() => this.readerFrame(), 'the reader is over the page');
    return this.surface(context);
  }

  async frameIsOpen(): Promise<boolean> {
    return (await this.readerFrame()) !== undefined;
  }

  async frameAhead(): Promise<Surface> {
    const { context } = await eventually(() => this.anyReaderFrame(), 'the reader loads');
    return this.surface(context);
  }

  async tab(part: string): Promise<Surface> {
    return this.surface(await this.activate(part));
  }

  async showTab(part: string): Promise<void> {
    this.current = await this.activate(part);
  }

  async showPage(): Promise<void> {
    await this.connection.send('browsingContext.activate', { context: this.current });
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

  async answerPermission(answer: 'allow' | 'deny'): Promise<void> {
    await this.ask('answerPermission', answer === 'allow');
  }

  clipboard(): Promise<string> {
    return this.ask('clipboard');
  }

  download(name: string): Promise<string> {
    return this.downloads.text(name);
  }

  async reloadExtension(): Promise<void> {
    await this.ask('reloadExtension');
  }

  async switchExtension(isOn: boolean): Promise<void> {
    await this.ask('switchExtension', isOn);
  }

  async stopBackground(): Promise<void> {
    await this.ask('stopBackground');
  }

  async crashPage(): Promise<void> {
    const { url } = (await contextsOf(this.connection)).find(({ context }) => context === this.current) ?? {};
    await this.ask('crashPage', url);
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
    await cleanState(this.background);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.downloads.remove();
  }

  private async activate(part: string): Promise<string> {
    const find = async (): Promise<Context | undefined> =>
      (await contextsOf(this.connection)).find(({ url }) => url.includes(part));
    const { context } = await eventually(find, `a tab shows ${part}`);
    await this.connection.send('browsingContext.activate', { context });
    return context;
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

  /** One that is made ready out of sight has no room yet, and one that outlived its extension none any more. */
  private async readerFrame(): Promise<Context | undefined> {
    const frame = await this.anyReaderFrame();
    if (!frame) return undefined;
    const asked = this.surface(frame.context).evaluate(() => document.documentElement.clientHeight > 1);
    return (await asked.catch(() => false)) ? frame : undefined;
  }

  private async anyReaderFrame(): Promise<Context | undefined> {
    const tab = (await contextsOf(this.connection)).find(({ context }) => context === this.current);
    return tab?.children?.findLast(({ url }) => /^moz-extension:.*\/reader\.html/.test(url));
  }
}
