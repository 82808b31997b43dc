import { describe, expect, it } from 'vitest';
import { polish } from '../../../src/article/polish/polish';
import { parseHtml } from './html';

const image = '<img src="/u/Band-3-700x394.jpg" alt="Band-3">';

describe('a text after an image that is only the name of its file', () => {
  it.each([
    ['a figure', `<figure>${image}<em>Band-3</em></figure>`],
    ['a paragraph of its own', `<p>${image}</p><p>Band-3</p>`],
    ['the same paragraph, after a break', `<p>${image}<br>Band-3</p>`],
    ['a box beside it, as bare text', `<div>${image} band_3</div>`],
    ['the cell below', `<table><tr><td>${image}</td></tr><tr><td>Band-3</td></tr></table>`],
    ['a figure, with its ending', '<figure><img src="/x.jpg"><span>lac_d_annecy.JPG</span></figure>'],
    [
      'a paragraph, named by the link',
      '<a href="/u/foto-%C3%A9t%C3%A9-1.png"><img src="/thumb.png"></a><p>Foto-été-1</p>',
    ],
  ])('goes from %s, and the image stays', (_, markup) => {
    const { text, images, taken } = polished(markup);
    expect(text).toBe('Before. After.');
    expect(images).toBe(1);
    expect(taken).toEqual(['file-name-caption']);
  });

  it.each([
    ['says more', `<p>${image}</p><p>Band-3 on a wrist</p>`, 'Band-3 on a wrist'],
    ['is a name of two words', '<p><img src="/ada-lovelace.jpg"></p><p>Ada Lovelace</p>', 'Ada Lovelace'],
    ['is a word', '<p><img src="/u/lake.jpg"></p><p>Lake</p>', 'Lake'],
    ['belongs to another image', `<p>${image}</p><img src="/b.jpg"><p>Band-3</p>`, 'Band-3'],
    ['is the name of another file', `<p>${image}</p><p>Band-4</p>`, 'Band-4'],
  ])('stays where it %s', (_, markup, kept) => {
    expect(polished(markup).text).toBe(`Before. ${kept} After.`);
  });
});

function polished(markup: string): { text: string; images: number; taken: string[] } {
  const article = parseHtml(`<p>Before.</p> ${markup} <p>After.</p>`).body;
  const taken = polish(article, { baseUrl: 'https://daily.example/', title: '' }).map(({ rule }) => rule);
  return {
    text: [...article.querySelectorAll('p, td, div, span, em')]
      .filter((element) => element.children.length === 0)
      .map((element) => element.textContent?.trim())
      .filter(Boolean)
      .join(' '),
    images: article.querySelectorAll('img[src*="Band"], img[src*="x.jpg"], img[src*="thumb"]').length,
    taken,
  };
}
