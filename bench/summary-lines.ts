import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TextBlock } from '../src/article/article';
import { type PlacedSentence, proseSentences } from '../src/summary/candidates';

/** A text to summarise: whole, its paragraphs on lines of their own, or already in sentences. */
export interface SummaryLine {
  id: string;
  lang: string;
  title: string;
  /** Summaries that people wrote, where there are any. */
  refs: string[];
  /** Kind of page, where the set names it. */
  kind: string;
  sentences: PlacedSentence[];
}

/** The lines of a `.jsonl` or `.jsonl.gz`, without empty ones. */
export function readLines(file: string): string[] {
  const bytes = readFileSync(file);
  const text = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** Throws, with what is wrong, where a line is no JSON object or its fields are of the wrong type. */
export function parseSummaryLine(line: string): SummaryLine {
  const fields: unknown = JSON.parse(line);
  if (typeof fields !== 'object' || fields === null) throw new TypeError('not an object');
  const { id, lang, title, kind, text, sents, refs } = fields as Record<string, unknown>;
  const language = optionalText(lang, 'lang');
  return {
    id: optionalText(id, 'id'),
    lang: language,
    title: optionalText(title, 'title'),
    kind: optionalText(kind, 'kind'),
    refs: texts(refs ?? [], 'refs'),
    sentences: sents == null ? sentencesOf(requiredText(text), language) : given(texts(sents, 'sents')),
  };
}

/** Sentences of a text whose paragraphs stand on lines of their own. */
function sentencesOf(text: string, lang: string): PlacedSentence[] {
  const paragraphs = text.split(/\s*\n\s*/).map((line) => line.replace(/\s+/g, ' ').trim());
  return proseSentences(
    paragraphs.map((paragraph): TextBlock => ({ kind: 'paragraph', text: paragraph })),
    lang,
  );
}

function given(sentences: string[]): PlacedSentence[] {
  return sentences.map((text, block) => ({ text: text.trim(), block, start: 0, end: text.trim().length }));
}

function requiredText(value: unknown): string {
  if (value == null) throw new TypeError('neither text nor sents');
  return optionalText(value, 'text');
}

function optionalText(value: unknown, name: string): string {
  if (value == null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new TypeError(`${name} is not a string`);
  return value;
}

function texts(value: unknown, name: string): string[] {
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string'))
    throw new TypeError(`${name} is not a list of strings`);
  return value;
}
