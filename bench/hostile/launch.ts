import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../scripts/find-browser';

const chromiumFlags = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // No name leads anywhere: payloads point at sites that are still there.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

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

/** Starts a browser without a network, with an unpacked extension in it. */
export async function launchWith(name: BrowserName, extension: string): Promise<Browser> {
  const executablePath = findBrowser(name);
  const browser = await puppeteer.launch(
    name === 'chromium'
      ? { executablePath, headless: true, pipe: true, enableExtensions: true, args: chromiumFlags }
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
