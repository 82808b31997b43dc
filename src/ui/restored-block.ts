import type { Removed } from '../article/article';
import { toSafeFragment } from '../article/sanitize/to-safe-fragment';
import type { PlacedBlock } from '../article/text-blocks';
import { type Images, rescueImages } from './images';
import { putBack } from './put-back';
import type { Ui } from './ui';

/** What the blocks that were removed can be put back into. */
export interface Target {
  body: HTMLElement;
  blocks: readonly PlacedBlock[];
  images: Images;
}

/** Puts a block that was removed back where it stood; gives what was put there. */
export function restoredBlock(ui: Ui, removed: Removed, baseUrl: string, target: Target): HTMLElement {
  const block = ui.h('div', { class: 'restored' }, contentOf(ui, removed, baseUrl, target.images.shown));
  rescueImages(ui, block, target.images.rescue);
  putBack(target.body, target.blocks, removed.anchor, block);
  return block;
}

/** What a block was made of; its words alone where its markup was too much to keep. */
function contentOf(ui: Ui, { html, text }: Removed, baseUrl: string, images: boolean): Node {
  if (html) return toSafeFragment(html, ui.document, { baseUrl, images });
  return ui.h('p', {}, text || ui.t('removedImage'));
}
