import { answers, type Forest, probability } from '../forest';
import type { LeftOut } from '../left-out';
import { addBlocks } from './add';
import { type Context, contextOf, type PageAbout } from './context';
import { decide } from './decide';
import { dropBlocks } from './drop';
import { leftOut } from './ledger';
import model from './model.json';
import { type PageBlocks, pageBlocks } from './page-blocks';
import { rowsOf } from './signals';

/** Scores of a page's blocks, each the probability that it belongs to the article; undefined to leave all as it is. */
export type Judge = (page: Context) => ArrayLike<number> | undefined;

export interface Draft extends PageAbout {
  root: Element;
  /** What the strategy found, in elements that the caller does not need any more; changed in place. */
  article: Element;
  readability: Element | undefined;
}

/** A judge by a forest whose signals are those of `signals`. */
export function judgeBy(forest: Forest): Judge {
  return (page) => answers(forest, rowsOf(page)).map(probability);
}

export const shippedJudge: Judge = judgeBy(model);

/**
 * Takes blocks out of a draft that do not belong to it and puts others of the page into it that do. Gives what of the
 * page is not in it.
 */
export function reviseBlocks(draft: Draft, judge: Judge): LeftOut {
  const page = pageBlocks(draft.root, draft);
  const context = contextOf(page, draft);
  const scores = judge(context);
  const kept = scores
    ? decide(context, scores)
    : Uint8Array.from(page.blocks, ({ isHeld }) => Number(isHeld));
  revise(draft.article, page, kept);
  return leftOut(page, kept, scores ?? []);
}

function revise(article: Element, page: PageBlocks, kept: Uint8Array): void {
  const isDropped = (origin: number | undefined): boolean =>
    origin !== undefined && origin >= 0 && !kept[origin];
  dropBlocks(
    article,
    page.kept.filter((_, index) => isDropped(page.origins[index])),
  );
  addBlocks(article, page, ({ index, isHeld }) => kept[index] === 1 && !isHeld);
}
