import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A line of `payloads.jsonl`: markup that tries to run a script, or that parsers disagree about. */
export interface Payload {
  corpus: string;
  id: string;
  html: string;
}

/** The payloads of a set, in its order. */
export async function readPayloads(corpus: string, limit = Number.POSITIVE_INFINITY): Promise<Payload[]> {
  const lines = (await readFile(join(corpus, 'payloads.jsonl'), 'utf8')).split('\n').filter(Boolean);
  return lines.slice(0, limit).map((line) => JSON.parse(line) as Payload);
}
