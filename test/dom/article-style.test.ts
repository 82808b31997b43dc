/** What the reader's styles make of an article's elements, laid out. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';

let core: CorePage;
let styles: string;

beforeAll(async () => {
  core = await CorePage.open();
  styles = await readFile('dist/chromium/reader.css', 'utf8');
});

afterAll(() => core.close());

/** A line of the text, in pixels: what is nearer than half of it stands together. */
const line = 20;
const picture = `<img width="40" height="40" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`;

interface Place {
  top: number;
  bottom: number;
  left: number;
  color: string;
  marker: string;
}

/** Where the elements with an id stand, in their order. */
function placesOf(body: string): Promise<Place[]> {
  return core.run((page) =>
    page.evaluate(
      (styles, body) => {
        document.body.innerHTML = `<style>${styles}</style><article class="reading"><div class="body">${body}</div></article>`;
        return [...document.querySelectorAll('.body [id]')].map((element) => {
          const { top, bottom, left } = element.getBoundingClientRect();
          const { color, listStyleType } = getComputedStyle(element);
          return { top, bottom, left, color, marker: listStyleType };
        });
      },
      styles,
      body,
    ),
  );
}

async function gap(body: string): Promise<number> {
  const [above, below] = await placesOf(body);
  return (below?.top ?? 0) - (above?.bottom ?? 0);
}

const first = picture.replace('<img', '<img id="a"');

test.each([
  ['another picture', `<div>${first}</div><div>${picture.replace('<img', '<img id="b"')}</div>`],
  ['text', `<div>${first}<div id="b">The lamp is lit.</div></div>`],
])('a picture keeps its distance from %s', async (_, body) =>
  expect(await gap(body)).toBeGreaterThan(line / 2),
);

test.each([
  ['a picture', `<figure>${first}<figcaption id="b">A lamp</figcaption></figure>`],
  ['one in a paragraph', `<figure><p>${first}</p><figcaption id="b">A lamp</figcaption></figure>`],
  [
    'one that leads elsewhere',
    `<figure><a href="/a">${first}</a><figcaption id="b">A lamp</figcaption></figure>`,
  ],
])('a caption stands close to %s', async (_, body) => expect(await gap(body)).toBeLessThan(line / 2));

test('a caption outside of a figure keeps its distance from the text', async () =>
  expect(
    await gap('<div><figcaption id="a">A lamp</figcaption><p id="b">It is lit.</p></div>'),
  ).toBeGreaterThan(line / 2));

test('text stands as close to a heading that holds a paragraph as to any other', async () => {
  const plain = await gap('<h3 id="a">Oil</h3><p id="b">The lamp is lit.</p>');
  expect(await gap('<h3 id="a"><p>Oil</p></h3><p id="b">The lamp is lit.</p>')).toBe(plain);
});

test('a link that leads nowhere looks like the text around it', async () => {
  const [text, nowhere, link] = await placesOf('<p id="a"><a id="b">Oil</a> <a id="c" href="/c">Ash</a></p>');
  expect(nowhere?.color).toBe(text?.color);
  expect(link?.color).not.toBe(text?.color);
});

test('parts with headings stand where the text does, without bullets; other items keep them', async () => {
  const parts = '<li id="b"><div><h3>Oil</h3></div>It burns.</li><li id="c">Ash</li>';
  const [text, part, item] = await placesOf(`<p id="a">The lamp</p><ul>${parts}</ul>`);
  expect([part?.left, part?.marker]).toEqual([text?.left, 'none']);
  expect(item?.left).toBeGreaterThan(text?.left ?? 0);
  expect(item?.marker).toBe('disc');
});
