import { describe, expect, it } from 'vitest';
import { paragraphLongHeadings, polishHeadings } from '../../../src/article/polish/headings';
import { polish } from '../../../src/article/polish/polish';
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

describe('a heading that is longer than a heading', () => {
  const opening = `The lamp ${'burns on and on '.repeat(12)}until it is day.`;

  it.each([
    ['is a paragraph', `<h2 id="a">${opening}</h2>`, `<p id="a">${opening}</p>`],
    ['leaves the blocks in it', `<h2><div><b>${opening}</b></div></h2>`, `<div><b>${opening}</b></div>`],
    [
      'is one where white space makes it long',
      `<h2>Oil${' '.repeat(300)}</h2>`,
      `<h2>Oil${' '.repeat(300)}</h2>`,
    ],
  ])('%s', (_, html, expected) => expect(polished(html)).toBe(expected));
});

describe('a heading that is a link', () => {
  it.each([
    ['#oil', '<h2 id="oil">Oil</h2>'],
    ['https://page.invalid/#contents', '<h2 id="oil">Oil</h2>'],
    ['https://other.invalid/#oil', '<h2 id="oil"><a href="https://other.invalid/#oil">Oil</a></h2>'],
  ])('leads nowhere in its own page: %s', (href, expected) =>
    expect(polished(`<h2 id="oil"><a href="${href}">Oil</a></h2>`)).toBe(expected),
  );

  it('stays a place that is led to, and leads to a note', () => {
    expect(polished('<h2><a id="oil" href="#contents">Oil</a></h2>')).toBe('<h2><a id="oil">Oil</a></h2>');
    const noted = '<h2>Oil <a href="#note">1</a></h2>';
    expect(polished(noted)).toBe(noted);
  });
});

function polished(html: string): string {
  const { body } = parseHtml(html);
  polishHeadings(body, { baseUrl: 'https://page.invalid/', title: 'The lamp' }, (element) =>
    element.remove(),
  );
  paragraphLongHeadings(body);
  return body.innerHTML;
}

it('is known by what it repeats, however long it is', () => {
  const heading = `<h2>The lamp ${'burns on and on '.repeat(12)}until it is day.</h2>`;
  const { body } = parseHtml(`${heading}<p>It smokes.</p><div>${heading}</div>`);
  polish(body, { baseUrl: 'https://page.invalid/', title: '' });
  expect(body.querySelectorAll('p')).toHaveLength(2);
});
