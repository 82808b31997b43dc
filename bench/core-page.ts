import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/find-browser';
import { quietFlags } from '../scripts/launch-chromium';
import type { CoreReading } from './core';

/** What `npm run build` makes of bench/core.ts. */
export const coreScript = 'dist/core/core.js';

export interface CorePageOptions {
  /** Milliseconds after which a page counts as hanging. Default 30,000. */
  deadline?: number;
  /** Scripts to load beside the core. */
  scripts?: string[];
  /** Flags in place of those that leave the browser without a network. */
  network?: string[];
}

/** No name leads anywhere: not even a connection is tried. */
const offline = ['--host-resolver-rules=MAP * ~NOTFOUND'];

/** A blank page in a headless Chromium of its own, with the built core in it and without a network. */
export class CorePage {
  private constructor(
    private readonly options: CorePageOptions,
    private browser: Browser,
    /** Another one after a page that failed. */
    public page: Page,
  ) {}

  static async open(options: CorePageOptions = {}): Promise<CorePage> {
    const { browser, page } = await launch(options);
    return new CorePage(options, browser, page);
  }

  /** Reads a page's markup with the core. */
  read(html: string, url: string): Promise<CoreReading> {
    return this.run((page) => page.evaluate((html, url) => lisibleCore.read(html, url), html, url));
  }

  /** Sanitizes markup with the core. */
  sanitize(html: string, url: string): Promise<string> {
    return this.run((page) => page.evaluate((html, url) => lisibleCore.sanitize(html, url), html, url));
  }

  /** The same, part by part. */
  sanitizeInParts(html: string, url: string, partLength: number): Promise<string> {
    return this.run((page) =>
      page.evaluate(
        (html, url, partLength) => lisibleCore.sanitizeInParts(html, url, partLength),
        html,
        url,
        partLength,
      ),
    );
  }

  /**
   * Does work in the page; where it fails or takes too long, the browser is replaced, so that the next work finds a
   * sound one.
   * @throws Error of the work, or one that names the deadline
   */
  async run<Result>(
    work: (page: Page) => Promise<Result>,
    deadline = this.options.deadline ?? 30_000,
  ): Promise<Result> {
    const bell = new AbortController();
    try {
      return await Promise.race([work(this.page), rejectAfter(deadline, bell.signal)]);
    } catch (error) {
      await this.replace();
      throw error;
    } finally {
      bell.abort();
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** A renderer that hangs does not answer a request to close. */
  private async replace(): Promise<void> {
    this.browser.process()?.kill('SIGKILL');
    ({ browser: this.browser, page: this.page } = await launch(this.options));
  }
}

async function launch({
  scripts = [],
  network = offline,
}: CorePageOptions): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    protocolTimeout: 600_000,
    args: [...quietFlags, ...network],
  });
  const [page = await browser.newPage()] = await browser.pages();
  for (const script of [coreScript, ...scripts]) await page.addScriptTag({ path: resolve(script) });
  return { browser, page };
}

function rejectAfter(milliseconds: number, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
