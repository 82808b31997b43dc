import { describe, expect, it } from 'vitest';
import { partFacts } from '../../../src/article/polish/glue';
import { parseHtml } from './html';

describe('facts that only styles part', () => {
  it('stand apart', () => {
    const facts = ['2026', '1h 54m', 'R'].map((fact) => `<span class="meta">${fact}</span>`).join('');
    expect(parted(`<div>${facts}</div>`)).toBe('2026 1h 54m R');
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
