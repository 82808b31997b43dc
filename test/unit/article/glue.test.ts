import { describe, expect, it } from 'vitest';
import { partCredits, partFacts, partSentencesAtPictures } from '../../../src/article/polish/glue';
import { parseHtml } from './html';

describe('facts that only styles part', () => {
  it('stand apart', () => {
    const facts = ['2026', '1h 54m', 'R'].map((fact) => `<span class="meta">${fact}</span>`).join('');
    expect(parted(`<div>${facts}</div>`)).toBe('2026 1h 54m R');
  });

  it.each([
    ['<div><span>Ilse Brandt</span><span class="role">Setzerin</span></div>', 'Ilse Brandt Setzerin'],
    [
      '<li><a href="/r">Röhrig</a><a href="/k" class="on">Karten</a><time>3 Mai</time></li>',
      'Röhrig Karten 3 Mai',
    ],
    [
      '<div><span>9 hrs ago</span><div class="dot"></div><span class="place">Latin America</span></div>',
      '9 hrs ago Latin America',
    ],
    ['<div><span class="name">Windproof</span><span>6/6</span></div>', 'Windproof 6/6'],
    ['<div><span class="count">31</span><span>4.5 out of 5</span></div>', '31 4.5 out of 5'],
    ['<div><b class="label">Developed by:</b><a href="/v">Valve</a></div>', 'Developed by: Valve'],
    ['<div><b>MP</b><span>3</span></div>', 'MP3'],
    ['<div><b>i</b><span>Phone</span></div>', 'iPhone'],
    ['<div>Mac<b>Donald</b></div>', 'MacDonald'],
    ['<p><span>Mac</span><b>Donald</b></p>', 'MacDonald'],
  ])('stand apart where a capital or number begins the next: %s', (html, expected) => {
    expect(parted(html)).toBe(expected);
  });

  it('are no letters of a word, parts of a sentence or of code', () => {
    const letters = [...'Lamp'].map((letter) => `<span class="char">${letter}</span>`).join('');
    const run = '<span class="s1">The la</span><span class="s1">mp smokes</span>';
    expect(parted(`<div>${letters}</div>`)).toBe('Lamp');
    expect(parted(`<p>${run}</p>`)).toBe('The lamp smokes');
    expect(parted(`<pre><b>${run}</b></pre>`)).toBe('The lamp smokes');
    expect(parted(`<div>${run}, they say.</div>`)).toBe('The lamp smokes, they say.');
  });
});

function parted(html: string): string {
  const { body } = parseHtml(html);
  partFacts(body);
  return body.textContent ?? '';
}

describe('a caption and its credit', () => {
  it.each([
    ['<span>The ferry at noon.</span><span>Ilse Brandt</span>', 'The ferry at noon. Ilse Brandt'],
    ['<span><span>Credit</span>Ilse Brandt / Hafenbild</span>', 'Credit Ilse Brandt / Hafenbild'],
    ['At noon <span>(archive)</span><cite>Ilse Brandt</cite>', 'At noon (archive) Ilse Brandt'],
    ['<span>The </span><span>Merel</span> and Mac<b>Donald</b>', 'The Merel and MacDonald'],
    ['<p>At noon</p><p><span>Ilse</span></p>', 'At noonIlse'],
  ])('are parted by a space: %s', (caption, expected) => {
    const { body } = parseHtml(`<figure><img src="/a"><figcaption>${caption}</figcaption></figure>`);
    partCredits(body);
    expect(body.textContent).toBe(expected);
  });
});

describe('a picture between two sentences', () => {
  it.each([
    ['<p>Updated in May<img src="/lamp.jpg">The lamp smokes.</p>', 'Updated in May The lamp smokes.'],
    ['<p>It smokes.<img src="/lamp.jpg">Ada trims it.</p>', 'It smokes. Ada trims it.'],
    ['<p>We <img src="/heart.png">lamps</p>', 'We lamps'],
    ['<p>Lamp<img src="/dot.png">ad<img src="/sign.png">!</p>', 'Lampad!'],
  ])('parts them: %s', (html, expected) => {
    const { body } = parseHtml(html);
    partSentencesAtPictures(body);
    expect(body.textContent).toBe(expected);
  });
});
