import { expect, it, vi } from 'vitest';
import type { Removed } from '../../../src/article/article';
import { textBlocks } from '../../../src/article/text-blocks';
import { removedView } from '../../../src/ui/removed-view';
import { anArticle, anUi, dispatch } from './views';

vi.mock('../../../src/article/sanitize/to-safe-fragment', async () => ({
  toSafeFragment: (await import('./views')).unsafeFragment,
}));

function aRemoval(changes: Partial<Removed> = {}): Removed {
  return {
    id: '0',
    step: 'prune',
    rule: 'share-box',
    why: 'Because.',
    text: 'Share',
    html: '<p>Share</p>',
    anchor: 1,
    ...changes,
  };
}

/** The view of an article of two paragraphs that lost some blocks, opened or not. */
function draw(removed: Removed[], isOpen = true) {
  const { ui, body } = anUi('<main><p>One.</p><p>Two.</p></main>');
  const main = body.querySelector('main') as HTMLElement;
  const target = { body: main, blocks: textBlocks(main), images: { shown: true, rescue: async () => '' } };
  const view = removedView(ui, anArticle({ removed }), target);
  if (view && isOpen) dispatch(view, ui.document, 'toggle');
  const buttons = [...(view?.querySelectorAll('button') ?? [])];
  return { main, view, buttons };
}

it('is not there where nothing was left out', () => {
  expect(draw([]).view).toBeUndefined();
});

it('lists what was left out by its reason, once it is opened', () => {
  const removed = [
    aRemoval(),
    aRemoval({ rule: 'share-row', text: 'Tweet' }),
    aRemoval({ rule: 'comments' }),
  ];
  expect(draw(removed, false).buttons).toHaveLength(0);
  const { view } = draw(removed);
  const groups = [...(view?.querySelectorAll('.removals > details > summary') ?? [])];
  expect(groups.map(({ textContent }) => textContent)).toEqual(['removed_share (2)', 'removed_comments (1)']);
});

it('puts a block back where it stood, and takes it out again', () => {
  const { main, buttons } = draw([aRemoval()]);
  const [button] = buttons;
  button?.click();
  expect(main.textContent).toBe('One.ShareTwo.');
  expect(button?.getAttribute('aria-pressed')).toBe('true');
  button?.click();
  expect(main.textContent).toBe('One.Two.');
  expect(button?.getAttribute('aria-pressed')).toBe('false');
});

it('keeps a long group closed, and shows no more of a long text than its beginning', () => {
  const text = 'A lamp, and one more. '.repeat(20);
  const { view } = draw(Array.from({ length: 9 }, () => aRemoval({ text })));
  expect(view?.querySelector<HTMLDetailsElement>('.removals > details')?.open).toBe(false);
  expect(draw([aRemoval()]).view?.querySelector<HTMLDetailsElement>('.removals > details')?.open).toBe(true);
  const shown = view?.querySelector('li span')?.textContent ?? '';
  expect(shown.length).toBeLessThan(200);
  expect(shown.endsWith('…')).toBe(true);
});

it('ends with the number of the blocks that are not told', () => {
  const { ui, body } = anUi();
  const article = anArticle({ removed: [aRemoval()], untold: 50 });
  const view = removedView(ui, article, {
    body,
    blocks: [],
    images: { shown: true, rescue: async () => '' },
  });
  if (view) dispatch(view, ui.document, 'toggle');
  expect(view?.querySelector('.removals')?.lastElementChild?.textContent).toBe('removedMore');
  expect(draw([aRemoval()]).view?.textContent).not.toContain('removedMore');
});

it('names a picture without words', () => {
  expect(draw([aRemoval({ text: '' })]).view?.querySelector('li span')?.textContent).toBe('removedImage');
});
