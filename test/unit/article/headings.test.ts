import { describe, expect, it } from 'vitest';
import { polishHeadings } from '../../../src/article/polish/headings';
import { parseHtml } from './html';

describe('a heading that repeats the title', () => {
  it('goes, for the view shows the title above the text', () => {
    expect(polished('<h1>The lamp</h1><p>It smokes.</p>')).toBe('<p>It smokes.</p>');
  });

  it('goes below the labels of its section, and stays below another heading', () => {
    const labels = '<h5>Oil</h5><h6>LAMPS</h6>';
    expect(polished(`${labels}<h2>The lamp</h2><p>It smokes.</p>`)).toBe(`${labels}<p>It smokes.</p>`);
    const headings = '<h3>Oil</h3><h3>What every keeper of a red lamp should know</h3>';
    expect(polished(`${headings}<h3>The lamp</h3><p>It smokes.</p>`)).toContain('The lamp');
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
