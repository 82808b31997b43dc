import { expect, test } from 'vitest';
import type { CoreReading } from '../../../bench/core';
import type { Expectation } from '../../pages/fixture';
import { failuresOf, layOut } from '../../pages/judge';

const facts = {
  title: 'Title',
  byline: '',
  siteName: '',
  date: '',
  updated: '',
  lang: 'en',
  dir: 'ltr' as const,
};
const expectation: Expectation = { covers: '', keeps: [], drops: [], ...facts };

function reading(text: string, changes: Partial<typeof facts> = {}): CoreReading {
  const article = {
    ...facts,
    ...changes,
    url: '',
    description: '',
    image: '',
    html: text,
    text,
    form: 'article' as const,
    removed: [],
    untold: 0,
  };
  return {
    reading: { ...article, cut: false, partial: false, nextPage: '' },
    safeHtml: text,
    text,
    summary: [],
    ms: { snapshot: 0, prune: 0, extract: 0, polish: 0, sanitize: 0, summary: 0, total: 0 },
  };
}

test('finds nothing where all is as expected', () => {
  const expected = { ...expectation, keeps: ['one', 'two three'], drops: ['four'], keepsHtml: ['two'] };
  expect(failuresOf(reading('one\ntwo\nthree'), expected)).toEqual([]);
});

test('names what is lost, doubled, out of order or left', () => {
  const expected = { ...expectation, keeps: ['two', 'one', 'lost', 'twin'], drops: ['noise'] };
  expect(failuresOf(reading('one twin two twin noise'), expected)).toEqual([
    'out of order: one',
    'keeps: lost',
    'twice: twin',
    'drops: noise',
  ]);
});

test('names the markup and the facts that are wrong', () => {
  const expected = { ...expectation, keepsHtml: ['<p>'], dropsHtml: ['text'] };
  expect(failuresOf(reading('text', { title: 'Site', lang: '' }), expected)).toEqual([
    'keepsHtml: <p>',
    'dropsHtml: text',
    'title',
    'lang',
  ]);
});

test('tells a refusal that was expected from one that was not', () => {
  const refused: CoreReading = { ...reading(''), reading: { reason: 'no-article' } };
  expect(failuresOf(refused, { ...expectation, reason: 'no-article' })).toEqual([]);
  expect(failuresOf(refused, expectation)).toEqual(['refused: no-article']);
  expect(failuresOf(reading('text'), { ...expectation, reason: 'no-article' })).toEqual([
    'not refused: no-article',
  ]);
});

test('lays markup out without touching the white space of code', () => {
  expect(layOut('<p>a</p><pre>b\n\n  c</pre><p>d</p>')).toBe('<p>a</p>\n<pre>b\n\n  c</pre>\n<p>d</p>\n');
});
