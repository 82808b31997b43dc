import type { Strategy } from './strategy';

/** The text that the page's structured data hold, as paragraphs: the last resort for a page that scripts draw. */
export const structuredBody: Strategy = {
  name: 'structured-body',
  find({ root }, { body }) {
    const paragraphs = plain(body)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (paragraphs.length === 0) return undefined;
    const element = root.ownerDocument.createElement('div');
    for (const text of paragraphs) {
      const paragraph = root.ownerDocument.createElement('p');
      paragraph.append(text);
      element.append(paragraph);
    }
    return { element, trust: 0.25 };
  },
};

/** Some write their text with its markup. */
function plain(body: string): string {
  return body
    .replace(/<(?:br|\/?(?:p|div|li|h\d|ul|ol|blockquote))\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]+>/g, '');
}
