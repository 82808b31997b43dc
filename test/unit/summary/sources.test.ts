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

  it('ends at another heading, and goes on at one of its own', () =>
    expect(sectionsOf('History', 'References', 'Bibliography', 'Appendix')).toEqual([
      false,
      true,
      true,
      false,
    ]));
});
