import { readFile, writeFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { CorePage } from '../core-page';
import type { FuzzReading } from './fuzz-core';

/** What it took to read a page that was parsed before. */
export interface Cost {
  /** Processor time of the page's thread, in seconds. */
  seconds: number;
  /** Most memory that the page's process held while it read, in MB, and how much of it was there before. */
  most: number;
  before: number;
}

/** The built core in a browser whose processor time and memory are watched. */
export class MeasuredPage {
  private constructor(private readonly core: CorePage) {}

  static async open(script: string): Promise<MeasuredPage> {
    return new MeasuredPage(await CorePage.open({ scripts: [script], deadline: 60_000 }));
  }

  /**
   * Has a page parsed, then read.
   * @throws what the core throws, or an error that names the deadline
   */
  async read(prepare: (page: Page) => Promise<unknown>): Promise<{ reading: FuzzReading; cost: Cost }> {
    return this.core.run(async (page) => {
      await prepare(page);
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const process = await processOf(session);
      const before = await process.startWatching();
      const start = await threadSeconds(session);
      const reading = await page.evaluate(() => lisibleFuzz.read());
      const seconds = (await threadSeconds(session)) - start;
      const most = await process.mostMemory();
      await session.detach();
      return { reading, cost: { seconds, most, before } };
    });
  }

  close(): Promise<void> {
    return this.core.close();
  }
}

async function threadSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
}

interface WatchedProcess {
  /** Memory held now, in MB; from here on the most is kept. */
  startWatching(): Promise<number>;
  mostMemory(): Promise<number>;
}

/** The process of the page. Only Linux tells the most memory that a process held; elsewhere it is 0 and not judged. */
async function processOf(session: CDPSession): Promise<WatchedProcess> {
  const browser = session.connection();
  const { processInfo } = (await browser?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const renderers = processInfo
    .filter(({ type }) => type === 'renderer')
    .sort((one, other) => other.cpuTime - one.cpuTime);
  const folder = `/proc/${renderers[0]?.id ?? 0}`;
  const field = async (name: string): Promise<number> => {
    const status = await readFile(`${folder}/status`, 'utf8').catch(() => '');
    return Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024);
  };
  return {
    async startWatching() {
      await writeFile(`${folder}/clear_refs`, '5').catch(() => undefined);
      return field('VmRSS');
    },
    mostMemory: () => field('VmHWM'),
  };
}
