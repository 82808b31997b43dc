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

const firefoxSettings = {
  'extensions.openPopupWithoutUserGesture.enabled': true,
  'ui.popup.disable_autohide': true,
};

/** Where nobody listens. */
const deadPort = 9;

/**
 * Firefox's settings that lead all it asks for to a port of this machine, but for what is on this machine, and as it is
 * asked for: what is made secure on the way is not seen.
 */
export const firefoxProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'security.mixed_content.upgrade_display_content': false,
});

/**
 * Starts a browser with an unpacked extension in it.
 * @param proxy port of this machine that answers for the network; without one there is none
 */
export async function launchWith(name: BrowserName, extension: string, proxy?: number): Promise<Browser> {
  const executablePath = findBrowser(name);
  const browser = await puppeteer.launch(
    name === 'chromium'
      ? {
          executablePath,
          headless: true,
          pipe: true,
          enableExtensions: true,
          args: [...chromiumFlags, ...(proxy ? [`--proxy-server=http://127.0.0.1:${proxy}`] : offline)],
        }
      : {
          browser: 'firefox',
          executablePath,
          headless: true,
          args: ['-remote-allow-system-access'],
          extraPrefsFirefox: { ...firefoxSettings, ...firefoxProxy(proxy ?? deadPort) },
        },
  );
  await browser.installExtension(extension);
  return browser;
}
