import type { Context, Group } from './context';
import type { PageBlock } from './page-blocks';
import type { Signal } from './signals';

const noGroup: Group = { blocks: 1, held: 0, weight: 0, prose: 0 };

/** What the article's finding and the page as a whole tell, and the blocks made by the same template. */
export const pageSignals: Signal[] = [
  { name: 'held', of: ({ isHeld }) => Number(isHeld) },
  { name: 'readable', of: ({ isReadable }) => Number(isReadable) },
  { name: 'template-blocks', of: (block, page) => group(block, page).blocks },
  { name: 'template-held', of: (block, page) => group(block, page).held / group(block, page).blocks },
  { name: 'template-weight', of: (block, page) => group(block, page).weight / group(block, page).blocks },
  { name: 'template-prose', of: (block, page) => group(block, page).prose / group(block, page).blocks },
  { name: 'page-blocks', of: (_, { blocks }) => blocks.length },
  { name: 'page-weight', of: (_, { weight }) => weight },
  { name: 'page-prose', of: (_, { prose, weight }) => prose / Math.max(1, weight) },
  { name: 'page-prose-blocks', of: (_, { proseBlocks }) => proseBlocks },
  { name: 'page-links', of: (_, { root, weight }) => root.linked / Math.max(1, weight) },
  { name: 'held-weight', of: (_, { held }) => held },
  { name: 'held-blocks', of: (_, { heldBlocks }) => heldBlocks },
  { name: 'held-share', of: (_, { held, weight }) => held / Math.max(1, weight) },
  { name: 'held-prose-share', of: (_, { heldProse, prose }) => heldProse / Math.max(1, prose) },
  { name: 'held-prose', of: (_, { heldProse, held }) => heldProse / Math.max(1, held) },
  { name: 'readable-share', of: (_, { readable, held }) => readable / Math.max(1, held) },
  { name: 'run-share', of: (_, { run, blocks }) => (run.last - run.first + 1) / blocks.length },
  { name: 'by-thread', of: (_, { strategy }) => Number(strategy === 'thread') },
  { name: 'by-readability', of: (_, { strategy }) => Number(strategy === 'readability') },
  { name: 'is-thread', of: (_, { isThread }) => Number(isThread) },
  { name: 'says-article', of: (_, { saysArticle }) => Number(saysArticle) },
  { name: 'says-product', of: (_, { saysProduct }) => Number(saysProduct) },
  { name: 'has-author', of: (_, { hasAuthor }) => Number(hasAuthor) },
  { name: 'has-date', of: (_, { hasDate }) => Number(hasDate) },
];

function group({ index }: PageBlock, { groups }: Context): Group {
  return groups[index] ?? noGroup;
}
