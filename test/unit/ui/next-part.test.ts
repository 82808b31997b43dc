import { expect, it } from 'vitest';
import { toMarkdown } from '../../../src/export/markdown';
import { dropRepeated, keepPlacesApart } from '../../../src/ui/next-part';
import { parseHtml } from '../article/html';

/** The body of an article, and the part that is to be joined to it. */
function bodyAndPart(html: string, next: string): { body: HTMLElement; part: HTMLElement } {
  const document = parseHtml(`<main>${html}</main><div class="part">${next}</div>`);
  const [body, part] = ['main', '.part'].map((name) => document.querySelector<HTMLElement>(name));
  if (!body || !part) throw new Error('no body or no part');
  return { body, part };
}

it.each([
  [
    'its own words alone, where a new text stands in the same box',
    '<div>Photographs by Ada Lovelace <p>A new paragraph.</p></div>',
    '<div><p>A new paragraph.</p></div>',
  ],
  [
    'and the boxes that it leaves empty',
    '<section><div><p>Photographs by Ada Lovelace</p></div></section>',
    '',
  ],
  [
    'but a picture beside it stays',
    '<figure><img><figcaption>Photographs by Ada Lovelace</figcaption></figure>',
    '<figure><img></figure>',
  ],
])('a text that both pages have goes: %s', (_, next, left) => {
  const { body, part } = bodyAndPart('<p>Photographs by Ada Lovelace</p>', next);
  dropRepeated(part, body);
  expect(part.innerHTML).toBe(left);
});

it('the marks of each page lead to its own notes, in the view and in Markdown, other links to its own address', () => {
  const pageOf = (name: string): string =>
    `<p id="user-content-top">${name}<sup><a href="#user-content-n1">1</a></sup> <a href="#user-content-top">up</a></p>` +
    `<p id="user-content-n1">Note of ${name}</p>`;
  const { body, part } = bodyAndPart(pageOf('One'), pageOf('Two'));
  keepPlacesApart(part, 2, 'https://example.org/test/2');
  body.append(part);
  const marks = [...body.querySelectorAll('sup a')].map((link) => (link.getAttribute('href') ?? '').slice(1));
  expect(marks.map((id) => body.querySelector(`[id="${id}"]`)?.textContent)).toEqual([
    'Note of One',
    'Note of Two',
  ]);
  const head = {
    title: '',
    url: 'https://example.org/test',
    byline: '',
    siteName: '',
    date: '',
    image: '',
    lang: '',
  };
  expect(toMarkdown(head, body)).toBe(
    [
      '<https://example.org/test>',
      'One[^1] [up](https://example.org/test#top)',
      '[^1]: Note of One',
      'Two[^2] [up](https://example.org/test/2#top)',
      '[^2]: Note of Two\n',
    ].join('\n\n'),
  );
});

it('cells keep the heads of their part', () => {
  const { part } = bodyAndPart(
    '',
    '<table><tr><th id="user-content-h">A</th><td headers="user-content-h">1</td></tr></table>',
  );
  keepPlacesApart(part, 3, 'https://example.org/test/3');
  expect(part.querySelector('td')?.getAttribute('headers')).toBe(part.querySelector('th')?.id);
});
