import { readFile, writeFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { CorePage } from '../core-page';
import type { FuzzReading } from './fuzz-core';

/** What it took to read a page that was parsed before. */
export interface Cost {
  /** Processor time of the page's thread, in seconds: for the reading, and for its export. */
  seconds: number;
  exportSeconds: number;
  /** Most memory that the page's process held while it read, in MB, and how much of it was there before. */
  most: number;
  before: number;
}

/** Milliseconds after which a page counts as hanging: while the core reads it, … */
const deadline = 60_000;
/** … and while the browser parses it, which takes the square of some mutants, and in a page of a reader is done before. */
const parserDeadline = 600_000;

/** The built core in a browser whose processor time and memory are watched. */
export class MeasuredPage {
  private constructor(private readonly core: CorePage) {}

  static async open(script: string): Promise<MeasuredPage> {
    return new MeasuredPage(await CorePage.open({ scripts: [script], deadline }));
  }

  /**
   * Has a page parsed, then read.
   * @throws what the core throws, or an error that names the deadline
   */
  async read(prepare: (page: Page) => Promise<unknown>): Promise<{ reading: FuzzReading; cost: Cost }> {
    await this.core.run(prepare, parserDeadline);
    return this.core.run(async (page) => {
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await session.send('HeapProfiler.collectGarbage');
      const process = await renderersOf(session);
      const before = await process.startWatching();
      const start = await threadSeconds(session);
      const reading = await page.evaluate(() => lisibleFuzz.read());
      const seconds = (await threadSeconds(session)) - start;
      await page.evaluate(() => lisibleFuzz.exportLast());
      const exportSeconds = (await threadSeconds(session)) - start - seconds;
      const most = await process.mostMemory();
      await session.detach();
      return { reading, cost: { seconds, exportSeconds, most, before } };
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

interface Watched {
  /** Memory held now, in MB; from here on the most is kept. */
  startWatching(): Promise<number>;
  mostMemory(): Promise<number>;
}

/**
 * The browser's renderers, of which the page has the largest. Only Linux tells the most memory that a process held;
 * elsewhere it is 0 and not judged.
 */
async function renderersOf(session: CDPSession): Promise<Watched> {
  const { processInfo = [] } = (await session.connection()?.send('SystemInfo.getProcessInfo')) ?? {};
  const folders = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => `/proc/${id}`);
  const largest = async (field: string): Promise<number> => {
    const sizes = await Promise.all(folders.map((folder) => megabytes(folder, field)));
    return Math.max(0, ...sizes);
  };
  return {
    async startWatching() {
      await Promise.all(
        folders.map((folder) => writeFile(`${folder}/clear_refs`, '5').catch(() => undefined)),
      );
      return largest('VmRSS');
    },
    mostMemory: () => largest('VmHWM'),
  };
}

async function megabytes(folder: string, field: string): Promise<number> {
  const status = await readFile(`${folder}/status`, 'utf8').catch(() => '');
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024);
}
