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
