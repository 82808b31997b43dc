import { parseHTML } from 'linkedom';
import { afterEach, expect, it } from 'vitest';
import type { Article, TextBlock } from '../../../src/article/article';
import { articleHead, tellReadingTime } from '../../../src/ui/article-head';
import { createUi } from '../../../src/ui/ui';
import { anArticle } from './views';

const article = anArticle({
  byline: 'Ada Lovelace',
  siteName: 'The Daily',
  date: '2024-03-03T10:00:00Z',
  updated: '2024-04-05T10:00:00Z',
});

const words: Record<string, string> = { languageTag: 'en', updatedOn: 'Updated', readingTime: 'reading' };

function factsOf(changes: Partial<Article>, blocks: TextBlock[] = []): string[] {
  const { document } = parseHTML('<html><body></body></html>');
  const ui = createUi(document as unknown as Document, (key, ...values) => [words[key], ...values].join(' '));
  const head = articleHead(ui, { ...article, ...changes });
  tellReadingTime(ui, head, article, blocks);
  return [...head.querySelectorAll('.facts > span')].map((fact) => fact.textContent ?? '');
}

it('names authors, the day of publication and that of the last change', () => {
  expect(factsOf({}).slice(0, 3)).toEqual(['Ada Lovelace', 'March 3, 2024', 'Updated April 5, 2024']);
});

it('leaves out what the page does not tell, and a site that signs what stands below its name', () => {
  expect(factsOf({ byline: '', date: '', updated: '' })).toHaveLength(1);
  expect(factsOf({ byline: 'The Daily', updated: '' })[0]).toBe('March 3, 2024');
});

it.each([
  [2_380, 'reading 10 min'],
  [28_560, 'reading 120 min'],
  [100_000, 'reading 7 hr'],
])('tells how long it takes to read, a book in hours: %s words', (words, expected) => {
  const block = { kind: 'paragraph' as const, text: 'lamp '.repeat(words) };
  expect(factsOf({}, [block]).at(-1)).toBe(expected);
});

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

it('says a day that has no time as it stands, west of Greenwich too', () => {
  process.env.TZ = 'America/New_York';
  expect(factsOf({ date: '2024-03-03' })[1]).toBe('March 3, 2024');
  expect(factsOf({ date: '2024-03-03T02:00:00Z' })[1]).toBe('March 2, 2024');
});
