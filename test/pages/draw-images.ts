/** `npx tsx test/pages/draw-images.ts`: draws the pictures of the page fixtures from the SVG files beside them. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const here = dirname(fileURLToPath(import.meta.url));

for (const name of await readdir(here, { recursive: true })) {
  if (!name.endsWith('.svg')) continue;
  const png = new Resvg(await readFile(join(here, name), 'utf8')).render().asPng();
  await writeFile(join(here, name.replace(/svg$/, 'png')), png);
}
