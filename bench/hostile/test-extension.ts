import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { BrowserName } from '../../scripts/find-browser';

/**
 * A copy of the built extension whose content script feeds articles from `npm run hostile` to the popup and the reader,
 * and whose pages load a probe before their own script. Pages, scripts, styles and policy are the built ones.
 * @returns its folder
 */
export async function testExtension(browser: BrowserName): Promise<string> {
  const folder = resolve('out', 'hostile', browser);
  await rm(folder, { recursive: true, force: true });
  await cp(join('dist', browser), folder, { recursive: true });
  await build({
    entryPoints: [
      { in: 'bench/hostile/feeder.ts', out: 'content' },
      { in: 'bench/hostile/background.ts', out: 'background' },
      { in: 'bench/hostile/probe.ts', out: 'probe' },
    ],
    outdir: folder,
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
  });
  for (const page of ['popup', 'reader']) await addProbe(join(folder, `${page}.html`));
  await grantLocalPages(join(folder, 'manifest.json'));
  return folder;
}

async function addProbe(page: string): Promise<void> {
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('<body>', '<body>\n    <script src="probe.js"></script>'));
}

/** Without a click there is no access to the page; the script that answers for it is there from the start. */
async function grantLocalPages(file: string): Promise<void> {
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.host_permissions = ['http://127.0.0.1/*'];
  manifest.content_scripts = [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }];
  await writeFile(file, JSON.stringify(manifest, null, 2));
}
