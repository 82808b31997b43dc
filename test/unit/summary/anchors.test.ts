import { describe, expect, it } from 'vitest';
import { type PlacedBlock, textBlocks } from '../../../src/article/text-blocks';
import { summarize } from '../../../src/summary/summarize';
import { putBack } from '../../../src/ui/put-back';
import { parseHtml } from '../article/html';
import { bridge } from './articles';

const context = { lang: 'en', title: 'Varne opens its new bridge over the Orme' };
const tags: Partial<Record<PlacedBlock['kind'], string>> = { heading: 'h2', code: 'pre' };

function draw(): HTMLElement {
  const html = bridge
    .map(({ kind, text }) => `<${tags[kind] ?? 'p'}>${text}</${tags[kind] ?? 'p'}>`)
    .join('\n');
  return parseHtml(`<main>${html}</main>`).body;
}

/** What stands in the page where a sentence is said to stand. */
function shownAt(
  blocks: readonly PlacedBlock[],
  sentence: { block: number; start: number; end: number },
): string {
  const text = blocks[sentence.block]?.nodes.map(({ data }) => data).join('') ?? '';
  return text.replace(/\s+/g, ' ').trim().slice(sentence.start, sentence.end);
}

describe('the place of a summary sentence', () => {
  it('holds where a removed block is put back before it', () => {
    const body = draw();
    const blocks = textBlocks(body);
    const { sentences } = summarize(blocks, context);
    const restored = body.ownerDocument.createElement('div');
    restored.innerHTML = '<p>A block that was removed. It has two sentences.</p>';
    putBack(body, blocks, 0, restored);
    for (const sentence of sentences) expect(shownAt(blocks, sentence)).toBe(sentence.text);
    for (const { element } of blocks) expect(body.contains(element)).toBe(true);
  });

  it('is found again in the article as it stands then', () => {
    const body = draw();
    const before = summarize(textBlocks(body), context).sentences;
    const restored = body.ownerDocument.createElement('div');
    restored.textContent = 'Short words.';
    putBack(body, textBlocks(body), 1, restored);
    const blocks = textBlocks(body);
    const after = summarize(blocks, context).sentences;
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    for (const sentence of after) expect(shownAt(blocks, sentence)).toBe(sentence.text);
  });

  it('does not depend on how the article is drawn', () => {
    const body = draw();
    const { sentences } = summarize(textBlocks(body), context);
    body.setAttribute('style', 'font-size: 32px; inline-size: 40ch');
    body.dir = 'rtl';
    expect(summarize(textBlocks(body), context).sentences).toEqual(sentences);
  });
});
