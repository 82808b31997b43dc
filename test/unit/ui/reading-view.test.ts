import { DOMParser } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { defaults } from '../../../src/browser/settings';
import { type ReadingView, readingView } from '../../../src/ui/reading-view';
import { createUi } from '../../../src/ui/ui';
import { parseHtml } from '../article/html';
import { bridge } from '../summary/articles';
import { anArticle } from './views';

vi.mock('webextension-polyfill', () => ({ default: {} }));
// The sanitizer needs a browser.
vi.mock('../../../src/article/sanitize/to-safe-fragment', async () => ({
  toSafeFragment: (await import('./views')).unsafeFragment,
}));

const article = anArticle({ nextPage: 'https://daily.example/lamp/2' });

const story = bridge
  .filter(({ kind }) => kind === 'paragraph')
  .map(({ text }) => `<p>${text}</p>`)
  .join('');
const ordinary = `<div><p>It begins.</p>${story}<p>It ends.</p></div>`;
const long = `<div><p>It begins.</p>${story.repeat(500)}<p>It ends.</p></div>`;

// This parser takes the first element of any markup for the root.
const { parseFromString } = DOMParser.prototype;
vi.spyOn(DOMParser.prototype, 'parseFromString').mockImplementation((html, type) =>
  parseFromString(html.includes('<html') ? html : `<html>${html}</body></html>`, type),
);

function show(html: string): ReadingView {
  const document = parseHtml('');
  const view = readingView(
    createUi(document, (key) => (key === 'languageTag' ? 'en' : key)),
    { ...article, html },
    {
      settings: defaults,
      rescueImage: async () => '',
      readNext: async () => ({ reason: 'failed' }),
      readAgain: () => undefined,
    },
  );
  document.body.append(view.element);
  return view;
}

/** What stands in a view that comes with its beginning. */
const parts = ({ element }: ReadingView): Record<string, boolean> => ({
  begin: element.textContent?.includes('It begins.') ?? false,
  end: element.textContent?.includes('It ends.') ?? false,
  time: element.querySelector('.minutes') !== null,
  summary: element.querySelector('.summary li') !== null,
  next: element.querySelector('.next-page') !== null,
});
const all = { begin: true, end: true, time: true, summary: true, next: true };
const beginning = { begin: true, end: false, time: false, summary: false, next: false };

it('shows an article of ordinary length at once', () => {
  expect(parts(show(ordinary))).toEqual(all);
});

it('shows the beginning of a long one at once, and then the rest in its place', async () => {
  const view = show(long);
  expect(parts(view)).toEqual(beginning);
  expect(view.element.querySelector('.summary .skeleton')).not.toBeNull();
  await view.whole;
  expect(parts(view)).toEqual(all);
  expect(view.element.querySelector('.skeleton')).toBeNull();
  expect(view.body.innerHTML === long).toBe(true);
  expect(view.element.lastElementChild?.querySelector('.next-page')).not.toBeNull();
});

it('draws the rest at once for those who need all of the article', async () => {
  const view = show(long);
  expect(view.body.innerHTML === long).toBe(true);
  expect(parts(view)).toEqual(all);
  await view.whole;
});

it('draws no more of an article that another has taken the place of', async () => {
  const view = show(long);
  const later = show(long);
  view.element.remove();
  await later.whole;
  expect(parts(view)).toEqual(beginning);
});
