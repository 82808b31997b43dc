import type { Context } from './context';
import type { PageBlock } from './page-blocks';

/**
 * A post of a thread does not stand there as a name alone: where nothing else of it is kept, what it says is, known by
 * the template that made what other posts say; a post of which that is not known goes with its name.
 */
export function keepPostBodies({ blocks }: Context, kept: Uint8Array): void {
  const posts = postsAmong(blocks);
  const isSaid = ({ index, isByline }: PageBlock): boolean => !isByline && kept[index] === 1;
  const bodies = new Set(
    posts
      .flat()
      .filter(isSaid)
      .map(({ at }) => at.signature),
  );
  for (const post of posts) {
    const words = post.filter(({ isByline }) => !isByline);
    if (words.length === 0 || words.some(isSaid)) continue;
    const body = words.filter(({ at }) => bodies.has(at.signature));
    const isKnown = body.length > 0;
    for (const { index } of isKnown ? body : post) kept[index] = Number(isKnown);
  }
}

/** The blocks of each post: from the names and dates that it begins with to those of the next. */
function postsAmong(blocks: readonly PageBlock[]): PageBlock[][] {
  const posts: PageBlock[][] = [];
  let last: PageBlock | undefined;
  for (const block of blocks) {
    if (!block.isHeld) continue;
    if (block.isByline && !last?.isByline) posts.push([]);
    posts.at(-1)?.push(block);
    last = block;
  }
  return posts;
}
