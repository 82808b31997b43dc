import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/article/extract/language';

const texts: Record<string, string> = {
  en: 'The bridge of the old town is open to all of the cars that come from the north. ',
  de: 'Die Brücke der alten Stadt ist für alle Autos offen, die nicht von dem Norden und der Küste kommen. ',
  fr: 'Le pont de la vieille ville est ouvert pour les voitures qui viennent du nord et des rives. ',
  pl: 'Most na starym mieście jest otwarty i nie ma na nim nikogo, że aż się to nie zdarza do tej pory. ',
  ru: 'Мост старого города открыт для всех машин, которые едут с севера. ',
  uk: 'Міст старого міста відкритий для всіх автомобілів, що їдуть з півночі. ',
  zh: '老城的大桥对所有从北方来的汽车开放。',
};
const long = (lang: string): string => (texts[lang] ?? '').repeat(12);

describe('the language of a page', () => {
  it.each(['en', 'de', 'fr', 'pl', 'ru', 'zh'])('is what a text shows where none is declared: %s', (lang) =>
    expect(languageOf(long(lang), '')).toBe(lang),
  );

  it.each([
    ['en', 'pl'],
    ['en-US', 'ru'],
    ['en', 'zh'],
    ['de-DE', 'en'],
    ['it', 'fr'],
  ])('is no declared %s over a text in %s', (declared, shown) =>
    expect(languageOf(long(shown), declared)).toBe(shown),
  );

  it.each([
    ['en-GB', long('en')],
    ['de', `${texts.de}${texts.en}`.repeat(12)],
    ['en', `${texts.fr}`],
    ['uk', long('uk')],
    ['ja', long('zh')],
    ['ca', long('fr')],
  ])('is the declared %s where the text leaves a doubt or cannot tell', (declared, text) =>
    expect(languageOf(text, declared)).toBe(declared),
  );
});
