import { expect, it, vi } from 'vitest';
import { readArticle } from '../../../src/article/read-article';
import { createLivePage } from '../../../src/overlay/live-page';

vi.mock('../../../src/article/read-article', () => ({ readArticle: vi.fn() }));
vi.mock('../../../src/article/snapshot/drawings/drawings', () => ({ takeDrawings: async () => new Map() }));
vi.mock('../../../src/overlay/native-dom', () => ({
  loadingStateOf: () => 'complete',
  elementCount: () => 1,
}));

const page = { location: { href: 'https://daily.example/lamp' }, document: {} } as Window & typeof globalThis;

it('reads a page once, and anew where the reading failed or found nothing', async () => {
  const read = vi.mocked(readArticle);
  const livePage = createLivePage(page);
  read.mockImplementationOnce(() => {
    throw new Error('a fault');
  });
  await expect(livePage.read()).rejects.toThrow('a fault');
  read.mockReturnValueOnce({ reason: 'no-article' });
  expect(await livePage.read()).toMatchObject({ reason: 'no-article' });
  read.mockReturnValue({ title: 'The lamp' } as ReturnType<typeof readArticle>);
  expect(await livePage.read()).toMatchObject({ title: 'The lamp' });
  expect(await livePage.read()).toMatchObject({ title: 'The lamp' });
  expect(read).toHaveBeenCalledTimes(3);
});
