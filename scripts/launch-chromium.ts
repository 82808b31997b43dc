import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type Extension,
  type LaunchOptions,
  type Page,
  TargetType,
} from 'puppeteer-core';
import { findBrowser } from './find-browser';

/** Keeps a test browser from calling home, and lets it run as root in containers, where its sandbox cannot. */
export const quietFlags = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export interface ChromiumWithExtension {
  browser: Browser;
  extension: Extension;
}

/** Starts Chromium with a profile of its own and an extension in it, the built one where no other folder is named. */
export async function launchChromium(
  options: LaunchOptions = {},
  folder?: string,
): Promise<ChromiumWithExtension> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: makeProfile(),
    ...options,
    args: [...quietFlags, ...(options.args ?? [])],
  });
  return { browser, extension: await installIn({ browser }, folder) };
}

/**
 * A profile for one run, that offers no translations: the bubble with the offer takes the keyboard's place whenever
 * the browser takes a page to be in another language than its own. No command-line flag keeps it away any more.
 */
function makeProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lisible-chromium-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ translate: { enabled: false } }));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Installs the unpacked extension in a folder. */
export async function installIn(
  { browser }: { browser: Browser },
  folder = 'dist/chromium',
): Promise<Extension> {
  const id = await browser.installExtension(resolve(folder));
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not install the extension.');
  return extension;
}

/** Clicks the extension's toolbar button on a page, as a reader would, and gives the popup that it opens. */
export async function clickToolbarButton(
  { browser, extension }: ChromiumWithExtension,
  page: Page,
): Promise<Page> {
  const isPopup = (url: string): boolean => url.startsWith(`chrome-extension://${extension.id}/popup.html`);
  await extension.triggerAction(page);
  const target = await browser.waitForTarget(
    (one) => isPopup(one.url()) && one.type() !== TargetType.SERVICE_WORKER,
  );
  return target.asPage();
}
