import { build } from 'esbuild';

/** Bundles the core with what measures it as a plain script; gives the path of the file. */
export async function buildFuzzCore(): Promise<string> {
  const outfile = 'out/fuzz-core.js';
  await build({
    entryPoints: ['bench/fuzz/fuzz-core.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
  });
  return outfile;
}
