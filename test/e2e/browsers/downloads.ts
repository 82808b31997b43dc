import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './surface';

/** The folder that a browser saves files to. */
export interface Downloads {
  folder: string;
  /** The text of the file of this name, once it is whole; it is taken out of the folder. */
  text(name: string): Promise<string>;
  remove(): Promise<void>;
}

export async function makeDownloads(): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'lisible-downloads-'));
  return {
    folder,
    async text(name) {
      const text = await eventually(() => readFile(join(folder, name), 'utf8'), `the file ${name} is saved`);
      await rm(join(folder, name));
      return text;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
