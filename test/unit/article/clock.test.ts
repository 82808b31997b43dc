import { afterEach, expect, it, vi } from 'vitest';
import { readArticle } from '../../../src/article/read-article';
import { parseHtml } from './html';

const sentence =
  'The lighthouse at the end of the harbour was built in the spring of 1871, by masons from the hills. ';
const page = `<title>The lighthouse</title><meta property="article:published_time" content="2026-03-14T08:00:00Z">
  <article><h1>The lighthouse</h1><p>14 March 2026</p>${`<p>${sentence.repeat(3)}</p>`.repeat(5)}</article>`;

afterEach(() => void vi.useRealTimers());

it.each(['1970-01-01', '2026-03-13', '2099-12-31'])(
  'a clock that stands at %s changes nothing of a reading',
  (now) => {
    const read = (): unknown => readArticle(parseHtml(page), { url: 'https://daily.example/', parseHtml });
    const expected = read();
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    expect(read()).toEqual(expected);
    expect(expected).toMatchObject({ title: 'The lighthouse', date: '2026-03-14T08:00:00Z' });
  },
);
