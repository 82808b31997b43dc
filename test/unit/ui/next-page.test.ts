import { expect, it, vi } from 'vitest';
import type { Reading } from '../../../src/article/article';
import { nextPageView } from '../../../src/ui/next-page';
import { anArticle, anUi, settled } from './views';

vi.mock('../../../src/article/sanitize/to-safe-fragment', async () => ({
  toSafeFragment: (await import('./views')).unsafeFragment,
}));

const first = 'https://daily.example/lamp';
const second = `${first}?page=2`;

/** The view below an article's first page, for readings of the pages that follow by their address. */
function draw(readings: Record<string, Reading>) {
  const { ui, body } = anUi('<p>The keeper lit the lamp at six, as ever.</p><p>Then.</p>');
  const view = nextPageView(ui, anArticle({ url: first, nextPage: second }), body, {
    readNext: async (address) => readings[address] ?? Promise.reject(new Error(`no page at ${address}`)),
    images: { shown: true, rescue: async () => '' },
  });
  const button = view?.querySelector('button') as HTMLButtonElement;
  const press = (): Promise<void> => {
    button.click();
    return settled();
  };
  return { body, view, button, press, status: () => view?.querySelector('[role="status"]')?.textContent };
}

it('is not there where an article ends on its page', () => {
  const { ui, body } = anUi();
  const services = {
    readNext: async (): Promise<Reading> => anArticle(),
    images: { shown: true, rescue: async () => '' },
  };
  expect(nextPageView(ui, anArticle(), body, services)).toBeUndefined();
});

it('joins the next page without the long texts that stand there already', async () => {
  const html = '<p>The keeper lit the lamp at six, as ever.</p><p>Then.</p><p>It went out at nine.</p>';
  const { body, button, press } = draw({ [second]: anArticle({ url: second, html }) });
  await press();
  expect([...body.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
    'The keeper lit the lamp at six, as ever.',
    'Then.',
    'Then.',
    'It went out at nine.',
  ]);
  expect(button.hidden).toBe(true);
});

it('goes on from page to page, and ends where a page leads back', async () => {
  const third = `${first}?page=3`;
  const { body, button, press } = draw({
    [second]: anArticle({ url: second, html: '<p>Two.</p>', nextPage: third }),
    [third]: anArticle({ url: third, html: '<p>Three.</p>', nextPage: first }),
  });
  await press();
  expect(button.hidden).toBe(false);
  await press();
  expect(body.textContent).toContain('Two.Three.');
  expect(button.hidden).toBe(true);
});

it('says of a joined page what was left out of it, and that it is cut', async () => {
  const removed = {
    id: '0',
    step: 'prune',
    rule: 'share-box',
    why: '',
    text: 'Share',
    html: '<p>Share</p>',
    anchor: 0,
  } as const;
  const { view, press } = draw({
    [second]: anArticle({ url: second, html: '<p>Two.</p>', removed: [removed], cut: true }),
  });
  expect(view?.querySelector('.removed, .notice')).toBeNull();
  await press();
  expect(view?.querySelector('.removed > summary')?.textContent).toBe('removedCountOfPage');
  expect(view?.querySelector('.notice')?.textContent).toBe('noticeCut');
});

it('lets small pictures of a joined page stay in their line', async () => {
  const html = '<p>The root of <img height="18"> is two.</p>';
  const { body, press } = draw({ [second]: anArticle({ url: second, html }) });
  await press();
  expect(body.querySelector('img')?.classList.contains('in-line')).toBe(true);
});

it.each<[string, Record<string, Reading>]>([
  ['has no article', { [second]: { reason: 'no-article' } }],
  ['cannot be read', {}],
])('says so where the next page %s, and can be pressed again', async (_, readings) => {
  const { body, button, press, status } = draw(readings);
  const before = body.innerHTML;
  await press();
  expect(status()).toBe('nextPageFailed');
  expect(body.innerHTML).toBe(before);
  expect(button.hidden || button.disabled).toBe(false);
});
