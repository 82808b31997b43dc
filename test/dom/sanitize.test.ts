import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';
import { playInFrames } from './frame-lab';
import { type NetworkProbe, startNetworkProbe } from './network-probe';
import { type Payload, payloads } from './payloads';
import { violationsIn } from './safety';

const baseUrl = 'http://article.test/posts/1?page=2';

let core: CorePage;
let network: NetworkProbe;

beforeAll(async () => {
  network = await startNetworkProbe();
  core = await CorePage.open({ network: network.flags });
});

afterAll(async () => {
  await core.close();
  network.close();
});

describe('hostile markup', () => {
  /** The payloads that reached the network, by what they ask for: each has a path of its own. */
  const leaks = (): string[] =>
    payloads
      .filter((_, index) =>
        network.asked.some(({ host, path }) => `http://${host}${path}`.startsWith(leak(index))),
      )
      .map(nameOf);
  const leak = (index: number): string => `http://leak.test/${index}/`;
  const raw = payloads.map(({ html }, index) => html.replaceAll('LEAK', leak(index)));
  let safe: string[];
  let leaked: string[];
  let ran: string[];

  beforeAll(async () => {
    safe = [];
    for (const markup of raw) safe.push(await core.sanitize(markup, baseUrl));
    const executed = await playInFrames(core.page, safe);
    ran = payloads.filter((_, index) => executed.has(index)).map(nameOf);
    leaked = leaks();
  });

  test('runs nothing', () => expect(ran).toEqual([]));

  test('asks for nothing', () => expect(leaked).toEqual([]));

  test.each(payloads.map(nameOf))('%s: only what is allowed is left', async (name) => {
    const markup = safe[payloads.findIndex((payload) => payload.name === name)] ?? '';
    expect(await violationsIn(core.page, [markup])).toEqual([[]]);
  });

  test('leaves only what is allowed part by part too', async () => {
    const parts = await core.sanitizeInParts(`<div>${raw.join('')}</div>`, baseUrl, 500);
    expect(await violationsIn(core.page, [parts])).toEqual([[]]);
  });

  test('comes out the same when it is sanitized again', async () => {
    const again: string[] = [];
    for (const markup of safe) again.push(await core.sanitize(markup, baseUrl));
    expect(again).toEqual(safe);
  });

  test('would run and reach the network unsanitized', async () => {
    const silent = (ran: ReadonlySet<number>): string[] => {
      const leaking = new Set(leaks());
      const hasShown = (payload: Payload, index: number): boolean =>
        payload.raw === 'runs' ? ran.has(index) : payload.raw !== 'leaks' || leaking.has(payload.name);
      return payloads.filter((payload, index) => !hasShown(payload, index)).map(nameOf);
    };
    const ran = await playInFrames(core.page, raw, (ran) => silent(ran).length === 0);
    expect(silent(ran)).toEqual([]);
  }, 120_000);
});

function nameOf({ name }: { name: string }): string {
  return name;
}
