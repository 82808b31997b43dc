import { describe, expect, it } from 'vitest';
import { textBlocks } from '../../../src/article/text-blocks';
import { summarize } from '../../../src/summary/summarize';
import { parseHtml } from '../article/html';

const rest = `<p>Its light was seen from thirty miles, and ships of all nations steered by it in the storms of winter.
  In 1889 the council of the town bought a lamp of the first order, which burned oil of rape and later of whales.
  Keepers lived in the tower with their families, and their children walked to the school of the village each day.
  The tower was closed to visitors after the war, when the stairs had been worn by so many feet that they broke.</p>`;

/** The one sentence that tells most of an article with this title and beginning. */
function told(title: string, beginning: string): string {
  const blocks = textBlocks(parseHtml(`<p>${beginning}</p>${rest}`).body);
  return summarize(blocks, { lang: 'en', title, sentences: 1 }).sentences[0]?.text ?? '';
}

describe('a sentence that says what the subject of an article is', () => {
  it.each([
    ['Lamp tower', 'Lamp tower is the name of an old building at the sea.'],
    ['Lamp tower', 'The lamp tower is an old building at the sea.'],
    ['Lamp tower', 'Lamp tower (in the old tongue: torn)[1] is an old building at the sea.'],
  ])('is told first: %s, %s', (title, beginning) =>
    expect(told(title, beginning)).toBe(beginning.replace('[1]', '')),
  );

  it('is not one that opens with other words', () => {
    const beginning = 'Birds of many kinds sit on the roof there in the morning.';
    expect(told('Lamp tower', beginning)).not.toBe(beginning);
  });
});
