import { article, type Giant, paragraph, repeated } from './giant';

const styled = (style: string, rest: string): string => `<style>${style}</style>${article(rest)}`;
const line = '<p>A line of text.</p>';
const panel = '<p>It is lit at night, and out by day, as all lamps of the harbour are.</p>';

const frame = (html: string): string =>
  `<iframe width="600" height="400" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

const framesInEachOther = (depth: number, inner: string): string =>
  depth === 0
    ? inner
    : `<base href="https://page.test/${depth}/"><p>A frame.</p>${frame(framesInEachOther(depth - 1, inner))}`;

const nest =
  (depth: number, style: string) =>
  (page: Document): void => {
    let into: Element = page.body;
    for (let level = 0; level < depth; level++) {
      const box = page.createElement('div');
      box.setAttribute('style', style);
      into.append(box);
      into = box;
    }
    into.textContent = 'A line of text.';
  };

const shadow =
  (size: number, html: string) =>
  (page: Document): void => {
    for (let at = 0; at < size; at++) {
      const host = page.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = html;
      host.textContent = 'A line of text.';
      page.querySelector('article')?.append(host);
    }
  };

const shadowInShadow =
  (depth: number) =>
  (page: Document): void => {
    let into: ParentNode = page.querySelector('article') ?? page.body;
    for (let level = 0; level < depth; level++) {
      const host = page.createElement('div');
      into.append(host);
      into = host.attachShadow({ mode: 'open' });
      into.append(page.createElement('slot'));
    }
    into.append('A line of text.');
  };

/** Pages of absurd size as a browser has laid them out. */
export const liveGiants: readonly Giant[] = [
  {
    live: true,
    name: '40,000 lines in a box that is not shown',
    make: () => styled('.x { display: none }', `<div class="x">${line.repeat(40_000)}</div>`),
  },
  {
    live: true,
    name: '40,000 lines that are not shown',
    make: () => styled('p.x { display: none }', '<p class="x">A line of text.</p>'.repeat(40_000)),
  },
  {
    live: true,
    name: '40,000 lines that are not drawn',
    make: () => styled('article { visibility: hidden }', line.repeat(40_000)),
  },
  {
    live: true,
    name: '40,000 elements that are not drawn',
    make: () => styled('.x { visibility: hidden }', '<i class="x">a</i>'.repeat(40_000)),
  },
  {
    live: true,
    name: '20,000 layers',
    make: () =>
      styled('.x { position: fixed; inset: 10% }', '<div class="x">A line of text.</div>'.repeat(20_000)),
  },
  {
    live: true,
    name: '8,000 boxes of a page that skips what is not seen',
    make: () => styled('section { content-visibility: auto }', `<section>${line}</section>`.repeat(8_000)),
  },
  {
    live: true,
    name: 'a text that is skipped where it is not seen',
    make: () => styled('section { content-visibility: hidden }', `<section>${line.repeat(20_000)}</section>`),
  },
  {
    live: true,
    name: '10,000 boxes that ask for their size',
    make: () =>
      styled(
        'section { container-type: inline-size } @container (min-width: 10px) { p { color: red; visibility: hidden } }',
        `<section>${line}</section>`.repeat(12_000),
      ),
  },
  {
    live: true,
    name: '10,000 tabs',
    make: () =>
      styled(
        '[role=tabpanel] { display: none }',
        `<div role="tablist">${repeated(10_000, (at) => `<button role="tab" aria-controls="t${at}">Lamp ${at}</button>`)}</div>${repeated(10_000, (at) => `<div role="tabpanel" id="t${at}">${panel}</div>`)}`,
      ),
  },
  {
    live: true,
    name: '10,000 answers under their labels',
    make: () =>
      styled(
        '.faq { display: none }',
        repeated(10_000, (at) => `<label for="c${at}">Lamp ${at}?</label><div class="faq">${panel}</div>`),
      ),
  },
  {
    live: true,
    name: '5,000 details of a page that is laid out',
    make: () => styled('', `<details><summary>A lamp</summary>${panel}</details>`.repeat(5_000)),
  },
  {
    live: true,
    name: 'details in details',
    make: () =>
      styled(
        'details p { display: none }',
        `${'<details><summary>A lamp</summary>'.repeat(400)}${panel.repeat(10_000)}`,
      ),
  },
  {
    live: true,
    name: '10,000 shadow roots',
    make: () => styled('', paragraph),
    grow: shadow(10_000, '<style>p { color: red }</style><p><slot></slot></p>'),
  },
  {
    live: true,
    name: '300 shadow roots in each other',
    make: () => styled('', paragraph),
    grow: shadowInShadow(300),
  },
  {
    live: true,
    name: 'nesting of 400 boxes that are not shown',
    make: () => article(''),
    grow: nest(400, 'display: none'),
  },
  {
    live: true,
    name: 'nesting of 5,000 boxes that are not shown',
    make: () => article(''),
    grow: nest(5_000, 'display: none'),
  },
  {
    live: true,
    name: 'nesting of 2,000 boxes that are not drawn',
    make: () => article(''),
    grow: nest(2_000, 'visibility: hidden'),
  },
  { live: true, name: '200 frames', make: () => styled('', frame(paragraph).repeat(200)) },
  {
    live: true,
    name: '8 frames in each other around 10,000 links',
    make: () => styled('', framesInEachOther(8, '<a href="a?b=c">A lamp</a> '.repeat(10_000))),
  },
  {
    live: true,
    name: '10,000 styles of 1 kB',
    make: () => styled('', `<p style="${'color: red; '.repeat(90)}">A line of text.</p>`.repeat(10_000)),
  },
  {
    live: true,
    name: 'a style of 10 MB',
    make: () => styled('', `<p style="${'color: red; '.repeat(800_000)}">A line of text.</p>`),
  },
  {
    live: true,
    name: '20,000 rules of style',
    make: () =>
      styled(
        repeated(20_000, (at) => `.a${at} > p:nth-child(3) { color: red }`),
        `<div class="a1">${line.repeat(100)}</div>`.repeat(100),
      ),
  },
];
