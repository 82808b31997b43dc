/** `npm run package`: the two extensions as zip files for the stores; the same source gives the same bytes. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The oldest date that the zip format knows: a build's own time would change its bytes. */
const mtime = new Date(1980, 0, 1);

const { version } = JSON.parse(await readFile('manifest.json', 'utf8')) as { version: string };
for (const browser of ['chromium', 'firefox']) {
  const file = `dist/lisible-${version}-${browser}.zip`;
  await writeFile(file, zipSync(await filesIn(join('dist', browser)), { level: 9, mtime }));
  console.log(file);
}

async function filesIn(folder: string): Promise<Zippable> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files: Zippable = {};
  for (const path of paths.sort()) files[relative(folder, path).split(sep).join('/')] = await readFile(path);
  return files;
}
