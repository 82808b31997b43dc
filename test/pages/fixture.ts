import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RefusalReason } from '../../src/article/article';

const here = dirname(fileURLToPath(import.meta.url));

/** What a careful editor expects of a page, written by hand before any code has read it. */
export interface Expectation {
  /** The loss or the noise that the page is there for. */
  covers: string;
  /** Snippets of text that the article holds, each once, in this order. */
  keeps: string[];
  /** Snippets of text that it does not hold. */
  drops: string[];
  /** Snippets of markup that the sanitized article holds, in any order. */
  keepsHtml?: string[];
  dropsHtml?: string[];
  title: string;
  byline: string;
  siteName: string;
  date: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Address of the page that goes on with the article. */
  nextPage?: string;
  /** Set for a page that holds no article: why not. The rest is empty then. */
  reason?: RefusalReason;
}

/** What the code made of the page, written by the generator once all of the expectation is met. */
export interface Recording {
  summary: string[];
  removed: { rule: string; text: string }[];
}

export type Expected = Expectation & Partial<Recording>;

/** Pages whose expectation is not met yet: why, and the names of the failures. */
export type KnownGaps = Record<string, { why: string; fails: string[] }>;

export const slugs = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export const sourceOf = (slug: string): Promise<string> => readFile(pathOf(slug, 'source.html'), 'utf8');

export const expectedOf = async (slug: string): Promise<Expected> =>
  JSON.parse(await readFile(pathOf(slug, 'expected.json'), 'utf8'));

/** The recorded markup, empty for a page that has none yet. */
export async function expectedHtml(slug: string): Promise<string> {
  const path = pathOf(slug, 'expected.html');
  return existsSync(path) ? readFile(path, 'utf8') : '';
}

export async function writeExpected(slug: string, expected: Expected, html: string): Promise<void> {
  await writeFile(pathOf(slug, 'expected.json'), toJson(expected));
  await writeFile(pathOf(slug, 'expected.html'), html);
}

export const knownGaps = async (): Promise<KnownGaps> =>
  JSON.parse(await readFile(join(here, 'known-gaps.json'), 'utf8'));

/** Pages for which a property does not hold yet, and why, by the name of the property. */
export type PropertyGaps = Record<string, Record<string, string>>;

export const propertyGaps = async (): Promise<PropertyGaps> =>
  JSON.parse(await readFile(join(here, 'property-gaps.json'), 'utf8'));

export const writePropertyGaps = (gaps: PropertyGaps): Promise<void> =>
  writeFile(join(here, 'property-gaps.json'), toJson(gaps));

export const writeKnownGaps = (gaps: KnownGaps): Promise<void> =>
  writeFile(join(here, 'known-gaps.json'), toJson(gaps));

function pathOf(slug: string, name: string): string {
  return join(here, slug, name);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
