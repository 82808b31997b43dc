import { type Metadata, metadata } from '../../../src/article/extract/metadata';
import { pageFacts } from '../../../src/article/page-facts';
import { parseHtml } from './html';

/** What a page says of itself; as in a snapshot, what it tells outside of its text stands in the head. */
export function readMetadata(html: string, url = 'https://daily.example/lamp'): Metadata {
  const start = html.search(/<(?:h\d|p|div|main|article|header|nav|section|aside|time|ul)\b/);
  const [head, body] = start < 0 ? [html, ''] : [html.slice(0, start), html.slice(start)];
  const page = parseHtml(`<html><head>${head}</head><body>${body}</body></html>`);
  return metadata(page, url, pageFacts(page, url));
}
