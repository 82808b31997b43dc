/** Other extractors as a plain script, run in the same page on the same parsed markup as the core. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { visibleText } from '../src/article/text-blocks';
import type { Metadata } from './score-metadata';

export interface PeerReading extends Metadata {
  text: string;
  /** Milliseconds to copy the page and to extract from the copy: it may not be changed under the reader. */
  ms: number;
}

declare global {
  var lisiblePeers: typeof peers;
}

const peers = { Readability: readability, Defuddle: defuddle };
globalThis.lisiblePeers = peers;

export type PeerName = keyof typeof peers;

function readability(html: string): PeerReading {
  const page = parsed(html);
  const start = performance.now();
  const article = new Readability(page.cloneNode(true) as Document, { serializer: (root) => root }).parse();
  const ms = performance.now() - start;
  const text = article?.content ? visibleText(article.content as Element) : '';
  const { title, byline, publishedTime } = article ?? {};
  return { text, title: title ?? '', byline: byline ?? '', date: publishedTime ?? '', ms };
}

function defuddle(html: string, url: string): PeerReading {
  const page = parsed(html);
  const start = performance.now();
  const { content, title, author, published } = new Defuddle(page.cloneNode(true) as Document, {
    url,
  }).parse();
  const ms = performance.now() - start;
  return { text: visibleText(parsed(content).body), title, byline: author, date: published, ms };
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
