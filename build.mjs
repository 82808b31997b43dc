/**
 * Builds the unpacked extensions `dist/chromium` and `dist/firefox` from one source and one manifest, and
 * `dist/core/core.js`, the same article core as a plain script for the benchmarks and the page tests.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

const pages = ['popup', 'reader', 'options'];

/** Those that ask for an article, each by a small script of its own that need not wait for the others. */
const readingPages = ['popup', 'reader'];

/** What a browser needs changed in the manifest that Chromium takes as it is. */
const manifestPatches = {
  chromium: (manifest) => manifest,
  firefox: ({ minimum_chrome_version, ...manifest }) => ({
    ...manifest,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'lisible@lisible.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
    // Firefox gives each installation a random address of its own and does not know this key.
    web_accessible_resources: manifest.web_accessible_resources.map(({ use_dynamic_url, ...entry }) => entry),
  }),
};

/** Browsers parse JSON faster than the same data as a program, and a model is read on every page. */
const parsedJson = {
  name: 'parsed-json',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/model\.json$/ }, async ({ path }) => {
      const json = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default JSON.parse(${JSON.stringify(json)});` };
    }),
};

const bundleOptions = {
  bundle: true,
  plugins: [parsedJson],
  minify: true,
  platform: 'browser',
  target: ['chrome130', 'firefox140'],
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.svg': 'dataurl' },
  metafile: true,
  logLevel: 'warning',
};

await rm('dist', { recursive: true, force: true });
const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
const bundles = [await bundleScripts('dist/chromium'), await bundlePages('dist/chromium')];
await writeFile('dist/chromium/THIRD-PARTY-NOTICES.txt', await thirdPartyNotices(bundles));
await copyStaticFiles('dist/chromium');
await writeHtml('dist/chromium', bundles[1].metafile);
await cp('dist/chromium', 'dist/firefox', { recursive: true });
for (const [browser, patch] of Object.entries(manifestPatches)) {
  const patched = patch(manifest);
  await writeFile(join('dist', browser, 'manifest.json'), `${JSON.stringify(patched, null, 2)}\n`);
  requireNamedFiles(patched, join('dist', browser));
}
await build({
  ...bundleOptions,
  format: 'iife',
  entryPoints: ['bench/core.ts'],
  outfile: 'dist/core/core.js',
});

/** The two scripts that the browsers take as classic scripts. */
function bundleScripts(outdir) {
  return build({
    ...bundleOptions,
    format: 'iife',
    entryPoints: ['src/background.ts', 'src/content.ts'],
    outdir,
  });
}

/** Scripts and styles of the pages, flat beside their HTML; what they share is in chunks. */
function bundlePages(outdir) {
  return build({
    ...bundleOptions,
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
    entryPoints: [
      ...pages.flatMap((page) => [
        { in: `src/${page}/${page}.ts`, out: page },
        { in: `src/${page}/${page}.css`, out: page },
      ]),
      ...readingPages.map((page) => ({ in: `src/${page}/ask.ts`, out: `${page}-ask` })),
    ],
    outdir,
  });
}

async function copyStaticFiles(outdir) {
  await cp('src/_locales', join(outdir, '_locales'), { recursive: true });
  await cp('LICENSE', join(outdir, 'LICENSE.txt'));
  await mkdir(join(outdir, 'icons'));
  for (const file of await readdir('icons')) {
    if (file.endsWith('.png')) await cp(join('icons', file), join(outdir, 'icons', file));
  }
}

/** The HTML of the pages names the scripts that they share too: browsers load them beside a page's own, not after it. */
async function writeHtml(outdir, { outputs }) {
  for (const page of pages) {
    const html = await readFile(`src/${page}/${page}.html`, 'utf8');
    const shared = outputs[`${outdir}/${page}.js`].imports.map(({ path }) => basename(path));
    const links = shared.map((name) => `    <link rel="modulepreload" href="${name}">\n`);
    await writeFile(join(outdir, `${page}.html`), html.replace('  </head>', `${links.join('')}  </head>`));
  }
}

/** Fails the build when the manifest names a file that is not there: the browsers would only say so at run time. */
function requireNamedFiles(named, folder) {
  const missing = [...fileNamesIn(named)].filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0)
    throw new Error(`${folder}/manifest.json names missing files: ${missing.join(', ')}`);
}

function* fileNamesIn(value) {
  if (typeof value === 'string') {
    if (/^[\w./-]+\.(js|html|css|png|svg|json)$/.test(value)) yield value;
  } else if (value && typeof value === 'object') {
    for (const part of Object.values(value)) yield* fileNamesIn(part);
  }
}
