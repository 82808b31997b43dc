/**
 * The project's own payloads and the ways to reach the network, through the built popup and reader of both browsers.
 * `npm run hostile` does the same with a set of thousands.
 */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildFuzzCore } from '../../bench/fuzz/build-core';
import { places } from '../../bench/hostile/pages';
import { runHostile } from '../../bench/hostile/run';
import { channels } from './channels';
import { playInFrames } from './frame-lab';
import { type Asked, type NetworkProbe, startNetworkProbe } from './network-probe';
import { payloads } from './payloads';
import { inWatchedPage } from './watched-page';

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

test('there are at least 80 ways to reach the network', () => {
  expect(channels.length).toBeGreaterThanOrEqual(80);
});

describe.each(['chromium', 'firefox'] as const)('ways to reach the network in %s', (browser) => {
  let network: NetworkProbe;
  const host = (index: number): string => `http://c${index}.test`;
  const markups = channels.map(({ html }, index) => html.replaceAll('HOST', host(index)));
  const image = '<figure><img src="http://image.test/a.png" alt="a lamp" width=600 height=400></figure>';
  const own = [...markups, image].map((html, id) => ({ corpus: 'channel', id: String(id), html }));
  /** Images of the article may be asked for, from where the page says that its addresses start too. */
  const imageHosts = [
    'image.test',
    'article.test',
    `c${channels.findIndex(({ name }) => name === 'base')}.test`,
  ];
  const isImage = ({ host, path }: Asked): boolean => imageHosts.includes(host) && path !== '/relative.png';
  /** Without what the browser asks for on its own account. */
  const asked = (): Asked[] => network.asked.filter(({ host }) => host.endsWith('.test'));
  const asking = (): string[] => {
    const hosts = new Set(asked().map((one) => one.host));
    return channels.filter((_, index) => hosts.has(`c${index}.test`)).map(({ name }) => name);
  };

  beforeEach(async () => {
    network = await startNetworkProbe();
  });
  afterEach(() => network.close());

  test(
    'are closed in the popup and the reader, but for images of the article, which tell no page',
    async () => {
      const outcome = await runHostile(browser, own, { proxy: network.port });
      expect(asked().filter((one) => !isImage(one))).toEqual([]);
      expect(asked()).toContainEqual({ host: 'image.test', path: '/a.png' });
      expect(network.referers).toEqual([]);
      expect(outcome.findings).toEqual([]);
    },
    5 * minutes,
  );

  test(
    'are closed to a last one with images off',
    async () => {
      const outcome = await runHostile(browser, own, { proxy: network.port, settings: { images: 'off' } });
      expect(asked()).toEqual([]);
      expect(outcome.findings).toEqual([]);
      expect(Math.min(outcome.shown.popup ?? 0, outcome.shown.reader ?? 0)).toBeGreaterThan(0);
    },
    5 * minutes,
  );

  test(
    'are open in the pages themselves',
    async () => {
      await inWatchedPage(browser, network, await buildFuzzCore(), (page) => playInFrames(page, markups));
      expect(asking().length).toBeGreaterThan(channels.length / 2);
    },
    2 * minutes,
  );
});
