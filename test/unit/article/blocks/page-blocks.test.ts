import { describe, expect, it } from 'vitest';
import { orderMark } from '../../../../src/article/anchors';
import { pageBlocks } from '../../../../src/article/blocks/page-blocks';
import { rowsOf, signals } from '../../../../src/article/blocks/signals';
import { blocksOf, draftOf, prose } from './draft';

const page = `<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
  <main><h1>Lamps of the north</h1><div class="text"><p>${prose('oil')}</p><p>${prose('wicks')}</p></div>
  <div class="related-posts"><p><a href="/a">Another lamp</a></p><p><a href="/b">One more lamp</a></p></div></main>`;

describe('the blocks of a page', () => {
  const { page: found, context } = blocksOf(page, '.text');
  const texts = found.blocks.map(({ text }) => text.slice(0, 25));
  const rows = rowsOf(context);
  const signal = (name: string): number[] =>
    rows.map((row) => row[signals.findIndex((one) => one.name === name)] ?? Number.NaN);

  it('are its leaves in order, with what the article holds', () => {
    expect(texts).toEqual([
      'Home',
      'News',
      'Lamps of the north',
      'A sentence about oil, wit',
      'A sentence about wicks, w',
      'Another lamp',
      'One more lamp',
    ]);
    expect(found.blocks.map(({ isHeld }) => isHeld)).toEqual([false, false, false, true, true, false, false]);
  });

  it('have a number for each signal', () => {
    expect(rows).toHaveLength(texts.length);
    expect(rows.every((row) => row.length === signals.length && row.every(Number.isFinite))).toBe(true);
    expect(new Set(signals.map(({ name }) => name)).size).toBe(signals.length);
  });

  it.each([
    ['links', [1, 1, 0, 0, 0, 1, 1]],
    ['held', [0, 0, 0, 1, 1, 0, 0]],
    ['near-nav', [2, 2, 12, 12, 12, 12, 12]],
    ['near-related', [12, 12, 12, 12, 12, 1, 1]],
    ['template-blocks', [2, 2, 1, 2, 2, 2, 2]],
    ['title-words', [0, 0, 1, 0, 0, 0, 0]],
    ['held-above', [3, 3, 1, 0, 0, 2, 2]],
    ['to-held-after', [3, 2, 1, 1, 60, 60, 60]],
  ])('tell %s', (name, expected) => expect(signal(name)).toEqual(expected));

  it('are counted as copies where their text stood before', () => {
    const { page: twice } = blocksOf(`<p>${prose('oil')}</p><p>Other.</p><p>${prose('oil')}</p>`, 'p');
    expect(twice.blocks.map(({ copiesBefore }) => copiesBefore)).toEqual([0, 0, 1]);
  });

  it('are found where their elements lost their numbers and their texts end alike', () => {
    const { root, article } = draftOf(
      `<div><b>One.</b> ${prose('oil')}</div><div><b>Two.</b> ${prose('oil')}</div>`,
      'div',
    );
    article.innerHTML = `<p>One. ${prose('oil')}</p><p>Two. ${prose('oil')}</p>`;
    const { origins } = pageBlocks(root, { article, readability: undefined });
    expect([...origins]).toEqual([0, 1]);
  });

  it('are found far down a page, and not in a word that the text happens to hold', () => {
    const links = Array.from({ length: 100 }, (_, index) => `<p>Offer ${index}</p>`).join('');
    const { root, article } = draftOf(
      `<p>top</p>${links}<div>Words for oil</div>${links}<div>${prose('oil')}</div>`,
      'div',
    );
    article.innerHTML = `<p>${prose('oil')}</p>`;
    const { origins } = pageBlocks(root, { article, readability: undefined });
    expect([...origins]).toEqual([202]);
  });

  it('are found where something was taken out of a short one', () => {
    const { root, article } = draftOf('<p>Formula a + b<i>a + b</i> ends.</p>', 'p');
    for (const part of article.querySelectorAll('i')) part.remove();
    const { origins } = pageBlocks(root, { article, readability: undefined });
    expect([...origins]).toEqual([0]);
  });

  it('are found in an article whose elements were renamed, split and wrapped', () => {
    const { root, article } = draftOf(
      `<div>${prose('oil')}<br><br>${prose('wicks')}</div><p>Else</p>`,
      'div',
    );
    const order = article.firstElementChild?.getAttribute(orderMark);
    article.innerHTML = `<div ${orderMark}="${order}"><p>${prose('oil')}</p><p>${prose('wicks')}</p></div><p>New</p>`;
    const { blocks, origins } = pageBlocks(root, { article, readability: undefined });
    expect(blocks.map(({ isHeld }) => isHeld)).toEqual([true, false]);
    expect([...origins]).toEqual([0, 0, -1]);
  });
});
