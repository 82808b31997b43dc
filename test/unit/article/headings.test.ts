import { describe, expect, it } from 'vitest';
import { polishHeadings } from '../../../src/article/polish/headings';
import { parseHtml } from './html';

describe('a heading that repeats the title', () => {
  it('goes, for the view shows the title above the text', () => {
    expect(polished('<h1>The lamp</h1><p>It smokes.</p>')).toBe('<p>It smokes.</p>');
  });

  it('stays where nothing else is said', () => {
    expect(polished('<div><h1>The lamp</h1></div>')).toContain('The lamp');
  });
});

function polished(html: string): string {
  const { body } = parseHtml(html);
  polishHeadings(body, { baseUrl: 'https://page.invalid/', title: 'The lamp' }, (element) =>
    element.remove(),
  );
  return body.innerHTML;
}
