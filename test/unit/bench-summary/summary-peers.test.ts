import { describe, expect, it } from 'vitest';
import { parseSummaryLine } from '../../../bench/summary-lines';
import { lead, textRank } from '../../../bench/summary-peers';

const sents = [
  'Nothing much happened here in spring.',
  'The city opened a bridge over the river.',
  'The bridge over the river belongs to the city.',
  'Dogs bark loudly at night.',
];
const article = parseSummaryLine(JSON.stringify({ id: 'a', lang: 'en', sents }));

describe('lead', () => {
  it('takes the first sentences', () => {
    expect(lead(article, { sentences: 2 })).toBe(sents.slice(0, 2).join(' '));
  });

  it('stops with the sentence that reaches the budget', () => {
    expect(lead(article, { words: 7 })).toBe(sents.slice(0, 2).join(' '));
    expect(lead(article, { words: 6 })).toBe(sents[0]);
  });
});

describe('textRank', () => {
  it('takes the sentences that are most like the others, in their order', () => {
    expect(textRank(article, { sentences: 2 })).toBe(sents.slice(1, 3).join(' '));
  });

  it('gives nothing for nothing', () => {
    expect(textRank({ ...article, sentences: [] }, { sentences: 2 })).toBe('');
  });
});
