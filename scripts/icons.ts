/** `npm run icons`: draws the toolbar and store icons from icons/icon.svg. */
import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const sizes = [16, 24, 32, 48, 128];

const svg = await readFile('icons/icon.svg', 'utf8');
for (const size of sizes) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  await writeFile(`icons/icon-${size}.png`, png);
}
