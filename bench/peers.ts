/** Other extractors as a plain script, run in the same page on the same parsed markup as the core. */
import { Readability } from '@mozilla/readability';
import { visibleText } from '../src/article/text-blocks';

export interface PeerReading {
  text: string;
  /** Milliseconds to copy the page and to extract from the copy: it may not be changed under the reader. */
  ms: number;
}

declare global {
  var lisiblePeers: { readability(html: string): PeerReading };
}

globalThis.lisiblePeers = { readability };

function readability(html: string): PeerReading {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  const article = new Readability(page.cloneNode(true) as Document, { serializer: (root) => root }).parse();
  const ms = performance.now() - start;
  return { text: article?.content ? visibleText(article.content as Element) : '', ms };
}
