import { parseHTML } from 'linkedom';

/** A document from whole or partial markup, as `DOMParser` would give it. */
export function parseHtml(html: string): Document {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}
