import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../scripts/find-browser';
import { quietFlags } from '../../scripts/launch-chromium';

const chromiumFlags = [
  ...quietFlags,
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** No name leads anywhere: payloads point at sites that are still there. */
const offline = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** A proxy that nobody listens at takes all but the run's own server. */
const firefoxSettings = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'ui.popup.disable_autohide': true,
};

/**
 * Starts a browser with an unpacked extension in it.
 * @param network flags of Chromium's in place of those that leave it without a network
 */
export async function launchWith(
  name: BrowserName,
  extension: string,
  network: readonly string[] = offline,
): Promise<Browser> {
  const executablePath = findBrowser(name);
  const browser = await puppeteer.launch(
    name === 'chromium'
      ? {
          executablePath,
          headless: true,
          pipe: true,
          enableExtensions: true,
          args: [...chromiumFlags, ...network],
        }
      : {
          browser: 'firefox',
          executablePath,
          headless: true,
          args: ['-remote-allow-system-access'],
          extraPrefsFirefox: firefoxSettings,
        },
  );
  await browser.installExtension(extension);
  return browser;
}
