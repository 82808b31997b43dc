import { describe, expect, it } from 'vitest';
import { addMade } from '../../../src/article/snapshot/add';
import { pageBudget } from '../../../src/article/snapshot/budget';
import { takeSnapshot } from '../../../src/article/snapshot/snapshot';
import { srcsetCandidates } from '../../../src/article/srcset';
import { parseHtml } from './html';

const snapshotOf = (html: string) =>
  takeSnapshot(parseHtml(html), { url: 'https://page.test/posts/1', parseHtml, live: false });

describe('a page that says where its addresses start from', () => {
  const addresses = (head: string): string[] => {
    const body = '<a href="b">b</a><img src="c.jpg" srcset="d.jpg 2x"><a href="#note">1</a>';
    const { document } = snapshotOf(`<html><head>${head}</head><body>${body}</body></html>`);
    return [...document.querySelectorAll('a, img')].flatMap((one) =>
      ['href', 'src', 'srcset'].flatMap((name) => one.getAttribute(name) ?? []),
    );
  };

  it.each([
    ['<base href="/old/">', 'https://page.test/old/'],
    ['<base target="_blank"><base href="//files.test/"><base href="/no/">', 'https://files.test/'],
  ])('%s', (head, base) => {
    expect(addresses(head)).toEqual([`${base}b`, `${base}c.jpg`, `${base}d.jpg 2x`, '#note']);
  });

  it.each(['', '<base href="javascript:void 0">', '<base href="http://">'])(
    'or says nothing of use: %s',
    (head) => {
      expect(addresses(head)).toEqual(['b', 'c.jpg', 'd.jpg 2x', '#note']);
    },
  );
});

describe('a frame that is never closed, for readers without scripts', () => {
  const copyOf = (swallowed: string): Document => {
    const page = parseHtml('<p>Before.</p><noscript><iframe src="/count"></iframe></noscript>');
    const frame = page.querySelector('iframe');
    if (frame) frame.textContent = swallowed;
    return takeSnapshot(page, { url: 'https://page.test/', parseHtml, live: false }).document;
  };
  const textOf = (swallowed: string): string =>
    [...copyOf(swallowed).querySelectorAll('p')].map(({ textContent }) => textContent).join(' ');

  it('gives back the rest of the page, which a parser without scripts takes for its text', () => {
    expect(textOf('</noscript><p>After.</p></body></html>')).toBe('Before. After.');
  });

  it('gives it back outside of what such readers are told', () => {
    const [, after] = copyOf('</noscript><p>After.</p>').querySelectorAll('p');
    expect(after?.parentElement?.localName).toBe('body');
  });

  it('gives nothing where it was closed', () => {
    expect(textOf('<p>Your browser shows no frames.</p>')).toBe('Before.');
  });
});

describe('what no page needs so much of', () => {
  it('is white space: of a thousand one is left, and a few stay as they are', () => {
    const few = ' '.repeat(40);
    const { document } = snapshotOf(`<pre>a${few}b${'\n '.repeat(600)}c</pre>`);
    expect(document.querySelector('pre')?.textContent).toBe(`a${few}b c`);
  });

  it('are names and addresses', () => {
    const long = 'share '.repeat(4_000);
    const { document } = snapshotOf(
      `<p id="${long}" class="lamp">a</p><img src="/${long}.jpg"><img src="data:image/png;base64,${'A'.repeat(30_000)}">`,
    );
    expect(document.querySelector('p')?.hasAttribute('id')).toBe(false);
    expect(document.querySelector('p')?.className).toBe('lamp');
    expect([...document.querySelectorAll('img')].map((image) => image.hasAttribute('src'))).toEqual([
      false,
      true,
    ]);
  });

  it('are sizes of a picture', () => {
    const sizes = (count: number): number =>
      srcsetCandidates(Array.from({ length: count }, (_, at) => `${at}.jpg ${at + 1}w`).join()).length;
    expect([1, 8, 9, 12, 2_500].map(sizes)).toEqual([1, 8, 5, 6, 8]);
  });

  it('are sources of a picture', () => {
    const { document } = snapshotOf(
      `<picture>${'<source srcset="a.webp">'.repeat(90)}<img src="a.jpg"></picture>`,
    );
    expect(document.querySelectorAll('source')).toHaveLength(20);
    expect(document.querySelectorAll('img')).toHaveLength(1);
  });

  it('are characters in attributes: a page with more is cut', () => {
    const page = (names: number): string => `<p title="${'a'.repeat(20_000)}">a</p>`.repeat(names);
    expect(snapshotOf(page(10)).cut).toBe(false);
    expect(snapshotOf(page(260)).cut).toBe(true);
  });

  it('are characters of structured data: what is beyond is left out, and the page is not cut', () => {
    const data = `<script type="application/ld+json">"${'a'.repeat(1_400_000)}"</script>`;
    const { document, cut } = snapshotOf(`${data.repeat(6)}<p>Text</p>`);
    expect(document.querySelectorAll('script')).toHaveLength(4);
    expect(document.body.textContent).toBe('Text');
    expect(cut).toBe(false);
  });

  it('are nodes in the depth: such a page is cut before one that is flat', () => {
    const isSpentBy = (nodes: number, depth: number): boolean => {
      const budget = pageBudget();
      for (let node = 0; node < nodes; node++) budget.spend(0, depth);
      return budget.isSpent();
    };
    expect(isSpentBy(20_000, 20)).toBe(false);
    expect(isSpentBy(20_000, 90)).toBe(true);
  });
});

describe('what is not in the page as it is in the copy', () => {
  it('counts against the budget of nodes', () => {
    const { body } = parseHtml('<p><a href="/film">A film</a></p>');
    let spent = 0;
    const spend = (): number => spent++;
    const budget = { ...pageBudget(), spend };
    addMade(body.children[0] as Element, body, { budget, elements: 0 });
    expect(spent).toBe(3);
  });

  it('is one space for all the boxes that are too deep', () => {
    const depth = 400;
    const { document } = snapshotOf(`${'<div>'.repeat(depth)}text${'</div>'.repeat(depth)}`);
    const innermost = [...document.querySelectorAll('div')].at(-1);
    expect([...(innermost?.childNodes ?? [])].map(({ textContent }) => textContent)).toEqual([' ', 'text']);
  });
});

describe('parts that a server sent late', () => {
  const wait = (id: string, fallback: string) =>
    `<!--$?--><template id="B:${id}"></template>${fallback}<!--/$-->`;
  const part = (id: string, html: string) => `<div hidden id="S:${id}">${html}</div>`;
  const put = (...calls: string[]) => `<script>${calls.join(';')}</script>`;
  const textOf = (html: string) => snapshotOf(html).document.body.textContent;

  it('stand in their places instead of what waits there, one in the other', () => {
    const page = `<main>Oil ${wait('0', `<p>Wait</p>${wait('1', 'Wait')}`)} glass</main>${part('2', 'and wicks <template id="P:3"></template>')}${put('$RC("B:0","S:2")')}${part('3', 'of cotton')}${put('x()', '$RS("S:3","P:3")')}`;
    expect(textOf(page)).toBe('Oil and wicks of cotton glass');
  });

  it('stay where they stand where nothing puts them anywhere', () => {
    expect(textOf(`<main>Oil ${wait('0', 'Wait')}</main>${part('0', 'wicks')}`)).toBe('Oil Waitwicks');
    expect(textOf(`<main>Oil</main>${part('0', 'wicks')}${put('$RC("B:0","S:0")')}`)).toBe('Oilwicks');
  });
});
