/**
 * A page that a browser has laid out, read as it stands: what its styles hide, and what they only hide until the reader
 * scrolls or opens it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';
import { buildFuzzCore } from '../../bench/fuzz/build-core';
import type { FuzzReading } from '../../bench/fuzz/fuzz-core';

let core: CorePage;

beforeAll(async () => {
  core = await CorePage.open({ scripts: [await buildFuzzCore()] });
});

afterAll(() => core.close());

const readLive = (html: string): Promise<FuzzReading> =>
  core.run((page) => page.evaluate((html) => lisibleFuzz.readLive(html), html));

const readMarkup = (html: string): Promise<FuzzReading> =>
  core.run((page) =>
    page.evaluate((html) => {
      lisibleFuzz.parse(html);
      return lisibleFuzz.read();
    }, html),
  );

const told = ({ refusal, text, characters }: FuzzReading): object => ({ refusal, text, characters });

const folder = 'test/pages';
/** Its text is for browsers without scripts, and this one has them. */
const withoutScripts = 'es-noscript-article';
const own = (await readdir(folder, { withFileTypes: true })).filter(
  (entry) => entry.isDirectory() && entry.name !== withoutScripts,
);

test.each(own.map(({ name }) => name))('%s says the same laid out', async (name) => {
  const html = await readFile(`${folder}/${name}/source.html`, 'utf8');
  expect(told(await readLive(html))).toEqual(told(await readMarkup(html)));
});

const line =
  'The lighthouse at the end of the harbour was built in the spring of 1871, by masons from the hills. ';
const more =
  'A keeper has lived in it since then, and has lit the lamp on every night, in storms and in calm. ';
const page = (style: string, more: string): string =>
  `<!doctype html><title>The lighthouse</title><style>${style}</style><article><h1>The lighthouse</h1>
   ${`<p>${line.repeat(3)}</p>`.repeat(4)}${more}<p>${line.repeat(2)}</p></article>`;

/** Styles, what they apply to, and whether it is part of the text. */
const styled: [why: string, style: string, html: string, isRead: boolean][] = [
  [
    'what appears as the reader scrolls',
    '.reveal { visibility: hidden; opacity: 0 }',
    `<section class="reveal"><p>${more}<b>And</b> more.</p></section>`,
    true,
  ],
  [
    'answers that a script opens',
    '.a { display: none }',
    `<div><div class="q">Since when?</div><div class="a">${more}</div></div><div><div class="q">Who?</div><div class="a">${more}</div></div>`,
    true,
  ],
  [
    'a part without a height',
    '.MuiCollapse { visibility: hidden; height: 0; overflow: hidden }',
    `<h3><button aria-controls="a">Since when?</button></h3><div class="MuiCollapse" id="a"><p>${more}</p></div>`,
    true,
  ],
  [
    'formulas behind their pictures',
    '.m { display: none }',
    `<p>${'<span class="m"><math><mi>abcdef</mi></math></span><img src="/a.svg" alt=""> and '.repeat(20)}</p>`,
    true,
  ],
  [
    'answers in boxes that fold',
    '.f { height: 0; overflow: hidden } .i { visibility: hidden; opacity: 0 }',
    `<ul>${['Since when?', 'Who?'].map((asked) => `<li><b>${asked}</b><div class="f"><div class="i">${more}</div></div></li>`).join('')}</ul>`,
    true,
  ],
  [
    'the rest of the text, above its button',
    '.r { display: none }',
    `<div class="r"><p>${more}</p></div><button>Continue reading</button>`,
    true,
  ],
  [
    'a slide of several, which fade',
    '.s { position: absolute; opacity: 0 } .s.on { position: static; opacity: 1 }',
    `<div><div class="s on"><p>${line}</p></div><div class="s"><p>${more}</p></div></div>`,
    true,
  ],
  [
    'a layer that is transparent until it opens',
    '.k { position: fixed; inset: 0; opacity: 0; pointer-events: none }',
    `<div><div><div><div class="k"><p>${more}</p></div></div></div></div>`,
    false,
  ],
  [
    'a layer that a link would open',
    '.k { position: fixed; inset: 0; display: none }',
    `<a href="#k">Info</a><div class="k" id="k"><p>${more}</p></div>`,
    false,
  ],
  [
    'a drawer that waits outside of the window',
    '.k { position: fixed; inset: 0; transform: translateX(100%) }',
    `<div class="k"><p>${more}</p></div>`,
    false,
  ],
  [
    'a notice above a corner of the window',
    '.k { position: fixed; right: 20px; bottom: 10%; width: 40%; background: white }',
    `<div><div><div><div class="k"><p>${more}</p></div></div></div></div>`,
    false,
  ],
  [
    'a box that is laid over the text, whatever its name',
    '.k { position: fixed; inset: 20%; background: white }',
    `<div class="k"><h2>Before you go</h2><p>${more}</p></div>`,
    false,
  ],
  [
    'a text that scrolls in a box of the window',
    '.k { position: fixed; inset: 0; overflow: auto }',
    `<div class="k"><p>${more.repeat(20)}</p></div>`,
    true,
  ],
  ['a text that is not shown', '.x { display: none }', `<p class="x">${more}</p>`, false],
  [
    'a layer that is not drawn',
    '.x { visibility: hidden; position: absolute }',
    `<div class="x"><p>${more}</p></div>`,
    false,
  ],
];

test.each(styled)('%s', async (_, style, html, isRead) => {
  const without = await readLive(page('', ''));
  const { characters } = await readLive(page(style, html));
  expect(characters - without.characters > more.length - 5).toBe(isRead);
});

test('of a row of a formula no more is read than a formula has', async () => {
  const formula = (parts: number): string => page('', `<p><math>${'<mi>x</mi>'.repeat(parts)}</math></p>`);
  const [long, longer] = [await readMarkup(formula(1_000)), await readMarkup(formula(3_000))];
  expect(longer.characters).toBe(long.characters);
});
