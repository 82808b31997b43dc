import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { Removed } from '../../../src/article/article';
import { textBlocks } from '../../../src/article/text-blocks';
import { restoredBlock } from '../../../src/ui/restored-block';
import { createUi } from '../../../src/ui/ui';

const letter: Removed = {
  id: '0',
  step: 'prune',
  rule: 'newsletter',
  why: '',
  text: 'Every week, a letter.',
  html: '',
  anchor: 1,
};

/** Puts a block back into a text of two paragraphs; gives the text. */
function putBackIn(removed: Removed): string[] {
  const { document } = parseHTML('<html><body><main><p>One.</p><p>Two.</p></main></body></html>');
  const body = document.querySelector('main');
  if (!body) throw new Error('no body');
  const target = { body, blocks: textBlocks(body), images: { shown: true, rescue: async () => '' } };
  restoredBlock(
    createUi(document, (key) => key),
    removed,
    'https://example.org/',
    target,
  );
  return textBlocks(body).map(({ text }) => text);
}

it('gives the words back of a block whose markup was too much to keep', () => {
  expect(putBackIn(letter)).toEqual(['One.', 'Every week, a letter.', 'Two.']);
});

it('says of a picture without words that it was one', () => {
  expect(putBackIn({ ...letter, text: '' })).toEqual(['One.', 'removedImage', 'Two.']);
});
