import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../src/article/article';
import { inRecipe } from '../../../src/summary/recipes';

const heading = (text: string): Pick<TextBlock, 'kind' | 'text'> => ({ kind: 'heading', text });
const line = (text: string): Pick<TextBlock, 'kind' | 'text'> => ({ kind: 'paragraph', text });

describe('the parts of a recipe', () => {
  it.each([
    ['Ingredients', 'Directions'],
    ['Ingrédients (4 personnes)', 'Préparation'],
    ['Zutaten', 'Zubereitung'],
    ['Ingredientes:', 'Elaboración'],
    ['Ingredientes', 'Como Fazer'],
    ['Ingredienti', 'Procedimento'],
    ['Ingrediënten', 'Bereidingswijze'],
    ['Składniki', 'Sposób przygotowania'],
    ['Ингредиенты', 'Приготовление'],
    ['Υλικά', 'Εκτέλεση'],
    ['材料', '作り方'],
    ['المقادير', 'طريقة التحضير'],
  ])('are told by their names: %s, %s', (ingredients, steps) => {
    const blocks = [
      line('Soup.'),
      heading(ingredients),
      line('Salt.'),
      line(steps),
      line('Stir.'),
      heading('Ten soups'),
      line('Eat.'),
    ];
    expect(inRecipe(blocks)).toEqual([false, true, true, true, true, false, false]);
  });

  it.each([
    ['Ingredients', 'Tips', 'Mix 150 g of flour with an egg.', 'Stir well.'],
    ['Zutaten', 'Was du wissen solltest', 'Mische 150 g Mehl mit 2 EL Zucker.', 'Rühre gut um.'],
    ['Ingrédients', 'Astuce', 'Préchauffez le four à 180 °C.', 'Mélangez bien.'],
    ['Ingredienti', 'Consigli', 'Aggiungete 200 ml di latte.', 'Mescolate bene.'],
    ['Ингредиенты', 'Советы', 'Смешайте 150 г муки с яйцом.', 'Хорошо взбейте.'],
  ])('begin with the first measures where no heading names them: %s', (ingredients, other, first, second) => {
    const blocks = [
      line('A bridge of 150 g.'),
      heading(ingredients),
      line('Salt.'),
      heading(other),
      line('Eat.'),
      line(first),
      line(second),
      heading('Ten soups'),
      line('Eat.'),
    ];
    expect(inRecipe(blocks)).toEqual([false, true, true, false, false, true, true, false, false]);
  });

  it.each([
    ['Für den Teig:', '125 g', '65 g', '1 TL', '200 ml', 'Den Teig kneten und backen.'],
    [
      'Pour la pâte :',
      '125 g de farine',
      '65 g de beurre',
      '20 cl de lait',
      '2 kg de pommes',
      'Pétrir la pâte.',
    ],
    ['For the dough:', '2 cups flour', '1 tsp salt', '3 tbsp sugar', '8 oz butter', 'Knead the dough well.'],
  ])('begin with a list of measures where nothing names the ingredients: %s', (first, ...parts) => {
    const blocks = [line('Soup.'), ...[first, ...parts].map(line), heading('Ten soups'), line('Eat.')];
    expect(inRecipe(blocks)).toEqual([false, false, true, true, true, true, true, false, false]);
  });

  it('may stand with their names between them', () => {
    const blocks = [
      '125 g',
      'Mehl',
      '65 g',
      'Zucker',
      '65 g',
      'Butter',
      '1',
      'Ei',
      '1 TL',
      'Salz',
      'Gut kneten.',
    ].map(line);
    expect(inRecipe(blocks)).toEqual(blocks.map(() => true));
  });

  it('are none in a table of weights', () => {
    const blocks = ['125 kg', 'The rail.', '65 kg', 'The road.', '9 kg', '5 kg', '7 kg', 'It is heavy.'].map(
      line,
    );
    expect(inRecipe(blocks)).toEqual(blocks.map(() => false));
  });

  it.each([
    ['Ingredients', 'Directions for the dough', 'Step 1'],
    ['Zutaten', 'Zubereitung des Teigs', 'Schritt 2'],
    ['Składniki', 'Przygotowanie krok po kroku', 'Krok 1'],
    ['Ingrédients', 'Préparation de la pâte', 'Étape 3'],
  ])('may have more in their headings: %s, %s, %s', (...headings) =>
    expect(inRecipe(headings.map(heading))).toEqual([true, true, true]),
  );

  it('are none where nothing goes in: a study has a method too', () =>
    expect(inRecipe([heading('Method'), line('We asked ten cooks.')])).toEqual([false, false]));

  it('are none under what only begins like them', () =>
    expect(inRecipe([heading('Ingredients of a good speech'), line('It is short.')])).toEqual([
      false,
      false,
    ]));
});
