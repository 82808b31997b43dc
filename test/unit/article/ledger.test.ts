import { describe, expect, it } from 'vitest';
import { type Article, isRefusal } from '../../../src/article/article';
import { readArticle } from '../../../src/article/read-article';
import { textBlocks } from '../../../src/article/text-blocks';
import { parseHtml } from './html';

const prose = (about: string): string => `<p>${`A sentence about ${about}, with a comma. `.repeat(12)}</p>`;

const page = `<html lang="en"><head><title>A lamp that goes out</title></head><body>
  <header><a href="/">The Daily</a></header><nav><a href="/a">One</a> <a href="/b">Two</a></nav>
  <main><article><h1>A lamp that goes out</h1><p class="byline">By Ada Lovelace</p>${prose('lamps')}
  <div class="post-share">Share <a href="#">Facebook</a></div><h2>Part two</h2>${prose('wicks')}
  <aside class="related"><h3>Related</h3><a href="/c">Another lamp of ours</a></aside>${prose('oil')}</article></main>
  <div class="newsletter"><h3>Newsletter</h3><p>Get it every week.</p></div><footer>© The Daily</footer></body></html>`;

describe('the ledger of a reading', () => {
  const article = readOf(page);

  it('together with the article gives back every word of the page', () => {
    const restored = new Set(wordsOf([article.text, ...article.removed.map(({ text }) => text)].join(' ')));
    const lost = wordsOf(
      textBlocks(parseHtml(page).body)
        .map(({ text }) => text)
        .join(' '),
    ).filter((word) => !restored.has(word));
    expect(lost).toEqual([]);
  });

  it('keeps the markup of each block and the place where it stood', () => {
    const share = article.removed.find(({ rule }) => rule === 'share-box');
    expect(share?.html).toContain('Facebook');
    expect(share?.anchor).toBe(1);
  });

  it('tells nothing as removed that the article kept', () => {
    for (const { text } of article.removed) expect(article.text).not.toContain(text);
  });

  it('has addresses that start from where the page was read, whatever it names as its own', () => {
    const related =
      '<a href="other.html">Another</a><img src="a.jpg" srcset="b.jpg 2x"><a href="#top">Top</a></aside>';
    const read = readOf(
      page
        .replace('<title>', '<link rel="canonical" href="/archive/2024/lamp.html"><title>')
        .replace('</aside>', related),
    );
    const html = read.removed.find(({ text }) => text.startsWith('Related'))?.html ?? '';
    expect(html.match(/(?<=(?:href|src|srcset)=")[^"]*/g)?.sort()).toEqual([
      '#top',
      'https://daily.example/c',
      'https://daily.example/news/a.jpg',
      'https://daily.example/news/b.jpg 2x',
      'https://daily.example/news/other.html',
    ]);
  });

  it('is bounded in size', () => {
    const boxes = `<div class="newsletter" title="${'x'.repeat(100_000)}">Every week.</div>`.repeat(30);
    const { removed } = readOf(page.replace('</main>', `</main>${boxes}`));
    expect(removed.reduce((sum, { html }) => sum + html.length, 0)).toBeLessThan(2_100_000);
  });

  it('gives up the markup of a block that is too heavy, not of those after it', () => {
    const heavy = `<div class="newsletter"><img src="data:image/png;base64,${'A'.repeat(2_100_000)}"> Every week, a letter.</div>`;
    const { removed } = readOf(page.replace('<main>', `${heavy}<main>`));
    expect(removed.find(({ text }) => text === 'Every week, a letter.')?.html).toBe('');
    expect(removed.filter(({ html }) => html === '')).toHaveLength(1);
  });
});

function readOf(html: string): Article {
  const reading = readArticle(parseHtml(html), { url: 'https://daily.example/news/lamp', parseHtml });
  if (isRefusal(reading)) throw new Error(reading.reason);
  return reading;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
