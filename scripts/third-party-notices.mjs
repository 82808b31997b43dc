import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What models were learned from; none of it is in the extension, but what was learned is. */
const trainingData = [
  `WCXB 1.0 (development part), Murrough Foley
Licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/

The model of which blocks of a page belong to its article was learned from its pages and reference texts.
`,
  `Evaluation set of trafilatura, Adrien Barbaresi and contributors
Licence: Apache-2.0, https://www.apache.org/licenses/LICENSE-2.0
https://github.com/adbar/trafilatura

The same model was learned from its pages and snippets too.
`,
];

/**
 * The licence notices of every package that the bundles hold, by name, and credits of what models were learned from.
 * @param {import('esbuild').BuildResult<{ metafile: true }>[]} bundles with what esbuild says it put into them
 * @returns {Promise<string>} plain text; throws where a package ships no licence text
 */
export async function thirdPartyNotices(bundles) {
  const inputs = bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = new Set(inputs.flatMap((path) => packageFolder(path) ?? []));
  const notices = await Promise.all([...folders].sort().map(noticeOf));
  return [...notices, ...trainingData].join(`\n${'-'.repeat(80)}\n\n`);
}

function packageFolder(path) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

async function noticeOf(folder) {
  const { name, version, license, homepage } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  return `${name} ${version}\nLicence: ${license}\n${homepage ?? ''}\n\n${await licenceText(name, folder)}`;
}

async function licenceText(name, folder) {
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (!file) throw new Error(`${name} ships no licence text: its notice must be written by hand`);
  return readFile(join(folder, file), 'utf8');
}
