import { describe, expect, it } from 'vitest';
import { polishParagraphs } from '../../../src/article/polish/paragraphs';
import { parseHtml } from './html';

const text =
  'The lamp of the lighthouse is lit an hour before the sun goes down, and burns until it is up again.';

describe('text without an element of its own', () => {
  it.each([
    ['alone in a box', `<div><div id="a">${text}</div></div>`, `<div><p id="a">${text}</p></div>`],
    ['alone in a section', `<section>${text}</section>`, `<section><p>${text}</p></section>`],
    [
      'beside blocks',
      `<div>${text}<ul><li>Oil</li></ul>${text}</div>`,
      `<div><p>${text}</p><ul><li>Oil</li></ul><p>${text}</p></div>`,
    ],
    [
      'in parts of a line, with a picture',
      `<section><img src="/a"> <b>Note:</b> ${text}<br>So it is.<div>Oil</div></section>`,
      `<section><p><img src="/a"> <b>Note:</b> ${text}<br>So it is.</p><div>Oil</div></section>`,
    ],
    ['after a line break', `<div><div>Oil</div><br>${text}</div>`, `<div><div>Oil</div><p>${text}</p></div>`],
  ])('becomes a paragraph: %s', (_, html, expected) => expect(polished(html)).toBe(expected));

  it.each([
    ['a sentence', '<section><div>Is it lit?</div></section>', '<section><p>Is it lit?</p></section>'],
    [
      'who wrote a post',
      '<section><div><b data-lisible-byline="">Ada</b> | 3 hours ago</div></section>',
      '<section><p><b data-lisible-byline="">Ada</b> | 3 hours ago</p></section>',
    ],
    [
      'a short line among long ones',
      `<div>${text}</div><div>So it is.</div><div>${text}</div>`,
      `<p>${text}</p><p>So it is.</p><p>${text}</p>`,
    ],
  ])('becomes a paragraph where it is whole: %s', (_, html, expected) =>
    expect(polished(html)).toBe(expected),
  );

  it.each([
    ['a label', '<div><div>Oil</div></div>'],
    ['lines of a verse', '<div>The lamp is lit,</div><div>the night is long.</div>'],
    ['lines between blocks', '<div>The lamp is lit,<h2>Oil</h2>the night is long.</div>'],
    [
      'that of an item, a cell or a caption',
      `<ul><li><div>${text}</div></li></ul><figure><div>${text}</div></figure>`,
    ],
    ['around blocks', `<div><a href="/a"><h2>Oil</h2>${text}</a></div>`],
    ['of pictures alone', `<div><img src="/a" alt="${text}"><br><img src="/b"></div>`],
  ])('stays as it is: %s', (_, html) => expect(polished(html)).toBe(html));
});

function polished(html: string): string {
  const { body } = parseHtml(html);
  polishParagraphs(body);
  return body.innerHTML;
}
