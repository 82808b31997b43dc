import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHtml } from './decode-html';

export interface PageFile {
  /** File name without its extensions. */
  id: string;
  path: string;
}

/** What is known of a page beside its markup; the fields that a set has are described where the set is. */
export interface Truth {
  id: string;
  url?: string;
  group?: string;
  text?: string;
  with?: string[];
  without?: string[];
  title?: string;
  author?: string;
  date?: string;
}

/** The pages of a folder, `*.html` and `*.html.gz`, in the order of their file names. */
export async function pageFiles(folder: string, limit = Number.POSITIVE_INFINITY): Promise<PageFile[]> {
  const names = (await readdir(folder)).filter((name) => extension.test(name)).sort();
  return names.slice(0, limit).map((name) => ({ id: name.replace(extension, ''), path: join(folder, name) }));
}

const extension = /\.html(?:\.gz)?$/;

/** A page's markup, decoded as a browser would. */
export async function readPage({ path }: PageFile): Promise<string> {
  const bytes = await readFile(path);
  return decodeHtml(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** The lines of a `truth.jsonl` by id; none where there is no such file. */
export async function readTruth(file: string): Promise<Map<string, Truth>> {
  if (!existsSync(file)) return new Map();
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as Truth).map((truth) => [truth.id, truth]));
}

/** Address of a page whose set does not name it: its canonical link, else a place that leads nowhere. */
export function addressInMarkup(html: string): string {
  const link = /<link\b[^>]{0,1000}\brel\s*=\s*["']?canonical\b[^>]{0,1000}>/i.exec(html)?.[0] ?? '';
  const address = /\bhref\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s>]+))/i.exec(link)?.slice(1).find(Boolean) ?? '';
  return /^https?:\/\//i.test(address) ? address.replaceAll('&amp;', '&') : 'https://page.invalid/';
}
