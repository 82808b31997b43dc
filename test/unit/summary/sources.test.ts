import { describe, expect, it } from 'vitest';
import { inSources } from '../../../src/summary/sources';

const sectionsOf = (...headings: string[]): boolean[] =>
  inSources(
    headings.flatMap((text) => [
      { kind: 'heading' as const, text },
      { kind: 'item' as const, text: 'A concise history of lamps.' },
    ]),
  ).filter((_, block) => block % 2 === 1);

describe('a section of sources', () => {
  it.each([
    'References',
    'References[edit]',
    '7 Further reading',
    'Notes et références',
    'Einzelnachweise',
    'Enlaces externos',
    'Note',
    'Ver também',
    'Zie ook',
    'Zobacz też',
    'Примечания',
    'Εξωτερικοί σύνδεσμοι',
    '参考文献',
    '外部リンク',
    '참고 문헌',
    'المراجع',
  ])('is told by its heading: %s', (heading) => expect(sectionsOf(heading)).toEqual([true]));

  it.each([
    'Notes on the lamps of the north',
    'Sources of light',
    'History',
    'Literature of the lighthouse keepers',
  ])('is none under %s', (heading) => expect(sectionsOf(heading)).toEqual([false]));

  it.each([
    'Roe A-K, Hall MJ. The lamps of the north. J Lamps. 1988;82(6):1826.',
    'van Roe A et al. The lamps of the north. Lamps. 2011.',
    '12. Roe A, et al. The lamps of the north: a review. 2011.',
    'Roe, A., & Hall, M. (2013). The lamps of the north. Journal of Lamps.',
    'The lamps of the north. Journal of Lamps 82(6), 18–26',
    'The lamps of the north. doi:10.1000/182',
  ])('may have no heading, where its entries show what they are: %s', (text) =>
    expect(inSources([{ kind: 'paragraph', text }])).toEqual([true]),
  );

  it.each([
    'Vitamin D. The keeper lacked it in winter.',
    'Hall, M. kept the lamp of the north for forty years.',
    'The keepers worked 24;7 for years, as the paper of 2013; tells.',
    `${'The lamp was lit in 1889 and burned oil. '.repeat(12)}(J Lamps 1988;82(6):1826)`,
  ])('has no entries in what is told: %s', (text) =>
    expect(inSources([{ kind: 'paragraph', text }])).toEqual([false]),
  );

  it('ends at another heading, and goes on at one of its own', () =>
    expect(sectionsOf('History', 'References', 'Bibliography', 'Appendix')).toEqual([
      false,
      true,
      true,
      false,
    ]));
});
