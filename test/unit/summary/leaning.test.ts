import { describe, expect, it } from 'vitest';
import { withinQuotations } from '../../../src/summary/leaning/quotations';
import { leaningRules } from '../../../src/summary/leaning/rules';

describe.each(leaningRules)('$name', ({ leans, examples }) => {
  it.each(examples)('%s: %s', (lang, sentence, expected) => {
    expect(leans(sentence, lang)).toBe(expected);
  });
});

describe('withinQuotations', () => {
  const inBlock = (block: number, ...texts: string[]): { text: string; block: number }[] =>
    texts.map((text) => ({ text, block }));

  it.each([
    ['“We waited.', 'The bridge was late.', 'It came,” he said.', 'The town paid.'],
    ['« Nous attendions.', 'Le pont tardait.', 'Il est venu », dit-il.', 'La ville a payé.'],
    ['„Wir warteten.', 'Die Brücke kam spät.', 'Sie kam“, sagte er.', 'Die Stadt zahlte.'],
    ['"We waited.', 'The bridge was late.', 'It came," he said.', 'The town paid.'],
  ])('sees what stands between the halves of %s', (...texts) => {
    expect(withinQuotations(inBlock(0, ...texts))).toEqual([false, true, false, false]);
  });

  it.each([
    ['– Мост откроют весной.', 'Мы ждали его десять лет.'],
    ['— Abriremos el puente en mayo.', 'Lo esperamos diez años.'],
    ['- Otworzymy most wiosną - mówi burmistrz.', 'Czekaliśmy na niego dziesięć lat.'],
  ])('sees what goes on behind the dash of %s', (...texts) => {
    expect(withinQuotations([...inBlock(0, ...texts), ...inBlock(1, 'Varne.')])).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('takes an entry of a list for no speech', () => {
    expect(withinQuotations(inBlock(0, '- The bridge is new.', 'The town paid.'))).toEqual([false, false]);
  });

  it('takes no lone mark for the beginning of a quotation', () => {
    expect(withinQuotations(inBlock(0, 'The plank is 5" wide.', 'It is old.', 'It is long.'))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('ends a quotation with its block', () => {
    const sentences = [
      ...inBlock(0, '“We waited.', 'It came.'),
      ...inBlock(1, 'The town paid.', 'He left,” I heard.'),
    ];
    expect(withinQuotations(sentences)).toEqual([false, false, false, false]);
  });
});
