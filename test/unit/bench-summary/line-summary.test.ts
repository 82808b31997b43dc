import { describe, expect, it } from 'vitest';
import { lineSummary } from '../../../bench/line-summary';

const three = { sentences: 3 };
const line = (fields: object): string => JSON.stringify(fields);

describe('lineSummary', () => {
  it('summarises a text, however short, in one line', () => {
    const text =
      'The city opened a bridge on Monday.\n\nIt took ten long years to build it. Why did it take so long?';
    expect(lineSummary(line({ id: 'a', lang: 'en', title: 'A bridge', text }), three)).toEqual({
      id: 'a',
      summary: 'The city opened a bridge on Monday. It took ten long years to build it.',
    });
  });

  it('takes given sentences as its units', () => {
    const sents = ['The city opened it. It did so on Monday morning.', 'Nobody was there to see the bridge.'];
    const { summary } = lineSummary(line({ id: 'a', lang: 'en', sents }), { sentences: 1 });
    expect(sents).toContain(summary);
  });

  it('joins sentences without a space in scripts that write none', () => {
    const text = '市议会昨天投票决定在河上修建一座新的大桥。居民们多年来一直要求改善城市的交通状况。';
    expect(lineSummary(line({ id: 'a', lang: 'zh', text }), three).summary).toBe(text);
  });

  it('keeps near a budget of words', () => {
    const text =
      'The city opened a bridge on Monday. It took ten long years to build it. Nobody ever came to see the bridge.';
    const { summary } = lineSummary(line({ id: 'a', lang: 'en', text }), { words: 15 });
    expect(summary.split(' ').length).toBeGreaterThanOrEqual(14);
    expect(summary.split(' ').length).toBeLessThanOrEqual(15);
  });

  it('gives an empty summary for an empty text', () => {
    expect(lineSummary(line({ id: 'a', lang: 'en', text: '' }), three)).toEqual({ id: 'a', summary: '' });
    expect(lineSummary(line({ id: 'a', lang: 'en', sents: [] }), three)).toEqual({ id: 'a', summary: '' });
  });

  it.each([
    ['{"id":"a", oops', 'a'],
    ['[1]', ''],
    ['null', ''],
    ['{"id":"a"}', 'a'],
    ['{"id":"a","text":7.5e3,"sents":"one"}', 'a'],
    ['{"id":"a","text":{}}', 'a'],
    ['{"id":"a","sents":[1,2]}', 'a'],
  ])('says what is wrong with %s', (bad, id) => {
    const result = lineSummary(bad, three);
    expect(result).toMatchObject({ id, summary: '' });
    expect(result.error).toBeTruthy();
  });
});
