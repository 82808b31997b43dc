/**
 * The project's own payloads and the ways to reach the network, through the built popup and reader of both browsers.
 * `npm run hostile` does the same with a set of thousands.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';
import { buildFuzzCore } from '../../bench/fuzz/build-core';
import { places } from '../../bench/hostile/pages';
import { runHostile } from '../../bench/hostile/run';
import { channels } from './channels';
import { playInFrames } from './frame-lab';
import { type NetworkProbe, startNetworkProbe } from './network-probe';
import { payloads } from './payloads';

const minutes = 60_000;

describe.each(['chromium', 'firefox'] as const)('own payloads in %s', (browser) => {
  test(
    'run nothing, leave nothing forbidden and throw nothing',
    async () => {
      const own = payloads.map(({ name, html }) => ({
        corpus: 'own',
        id: name,
        html: html.replaceAll('LEAK', 'http://leak.test/'),
      }));
      const outcome = await runHostile(browser, own);
      expect(outcome.findings).toEqual([]);
      expect(outcome.read + outcome.refused).toBe(own.length * places.length);
      expect(Math.min(outcome.shown.popup ?? 0, outcome.shown.reader ?? 0)).toBeGreaterThan(20);
    },
    5 * minutes,
  );
});

describe('ways to reach the network', () => {
  let network: NetworkProbe;
  const host = (index: number): string => `http://c${index}.test`;
  const markups = channels.map(({ html }, index) => html.replaceAll('HOST', host(index)));
  const image = '<figure><img src="http://image.test/a.png" alt="a lamp" width=600 height=400></figure>';
  /** Without what the browser asks for on its own account. */
  const asked = (): string[] => network.asked.filter((address) => /\.test[:/]/.test(address));
  const asking = (): string[] =>
    channels
      .filter((_, index) => network.asked.some((address) => address.startsWith(host(index))))
      .map(({ name }) => name);

  beforeAll(async () => {
    network = await startNetworkProbe();
  });
  afterAll(() => network.close());

  test('are at least 80', () => expect(channels.length).toBeGreaterThanOrEqual(80));

  test(
    'are closed in the popup and the reader, but for images of the article, which tell no page',
    async () => {
      const own = [...markups, image].map((html, id) => ({ corpus: 'channel', id: String(id), html }));
      const outcome = await runHostile('chromium', own, { network: network.flagsButLocal });
      expect(asking()).toEqual([]);
      expect(asked().filter((address) => !/^http:\/\/(?:image|article)\.test\//.test(address))).toEqual([]);
      expect(network.asked).toContain('http://image.test/a.png');
      expect(network.referers).toEqual([]);
      expect(outcome.findings).toEqual([]);
    },
    5 * minutes,
  );

  test(
    'are closed to a last one without images',
    async () => {
      const core = await CorePage.open({ scripts: [await buildFuzzCore()], network: network.flags });
      network.asked.length = 0;
      for (const html of [...markups, image])
        await core.page.evaluate((html) => lisibleFuzz.showWithoutImages(html), html);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await core.close();
      expect(asked()).toEqual([]);
    },
    2 * minutes,
  );

  test(
    'are open in the pages themselves',
    async () => {
      const core = await CorePage.open({ network: network.flags });
      await playInFrames(core.page, markups);
      await core.close();
      expect(asking().length).toBeGreaterThan(channels.length / 2);
    },
    2 * minutes,
  );
});
