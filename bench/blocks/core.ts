/** What training needs of the article core, as a plain script that is loaded beside it. */
import { isRefusal } from '../../src/article/article';
import { type Judge, judgeBy } from '../../src/article/blocks/block-model';
import { rowsOf } from '../../src/article/blocks/signals';
import type { Forest } from '../../src/article/forest';
import { readArticle } from '../../src/article/read-article';

/** A block of a page with its signals, in the order of `signals`. */
export interface SignalledBlock {
  text: string;
  isHeld: boolean;
  weight: number;
  row: number[];
}

const forests = new Map<string, Forest>();

const blocks = {
  /** The blocks of a page as the model would see them. */
  signalled(html: string, url: string): SignalledBlock[] {
    let found: SignalledBlock[] = [];
    read(html, url, (page) => {
      const rows = rowsOf(page);
      found = page.blocks.map(({ text, isHeld, shape, index }) => ({
        text,
        isHeld,
        weight: shape.weight,
        row: [...(rows[index] ?? [])],
      }));
      return undefined;
    });
    return found;
  },
  /** Keeps a forest for `read`. */
  keepForest(name: string, forest: Forest): void {
    forests.set(name, forest);
  },
  /** The text of the article by the forest of this name; without a model where there is none. */
  read(html: string, url: string, name: string): string {
    const forest = forests.get(name);
    return read(html, url, forest ? judgeBy(forest) : () => undefined);
  },
};

declare global {
  var lisibleBlocks: typeof blocks;
}

globalThis.lisibleBlocks = blocks;

function read(html: string, url: string, judge: Judge): string {
  const parseHtml = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');
  const reading = readArticle(parseHtml(html), { url, parseHtml, judge });
  return isRefusal(reading) ? '' : reading.text;
}
