import type { TextBlock } from '../article/article';
import { bareText } from '../article/file-names';

/** Headings of what goes into a dish, a line a language; where one stands, the article is a recipe. */
const ingredients = `
  ingredients | the ingredients | ingredient list | you will need | what you need | what you’ll need
  ingrédients | les ingrédients | liste des ingrédients
  zutaten | zutatenliste | die zutaten
  ingredientes | los ingredientes | os ingredientes
  ingredienti | gli ingredienti
  ingrediënten | benodigdheden
  składniki | ингредиенты | состав | υλικά | τα υλικά | malzemeler | ingredienser | suroviny | ингредієнти
  材料 | 食材 | 用料 | 재료 | المقادير | المكونات | nguyên liệu | bahan`;

/** Headings of what is done with it, and of its figures. */
const steps = `
  instructions | directions | method | preparation | steps | how to make it | equipment | nutrition | nutrition facts | nutritional information | notes | recipe notes
  préparation | la préparation | étapes | étapes de préparation | instructions | réalisation | ustensiles | matériel | valeurs nutritionnelles
  zubereitung | die zubereitung | anleitung | so geht’s | so wird’s gemacht | nährwerte | zubehör
  preparación | elaboración | instrucciones | pasos | modo de preparación | cómo se hace | información nutricional
  preparazione | procedimento | come si prepara | valori nutrizionali
  modo de preparo | modo de fazer | modo de preparação | como fazer | preparo | preparação | informação nutricional
  bereiding | bereidingswijze | zo maak je het | voedingswaarden
  przygotowanie | sposób przygotowania | wykonanie | wartości odżywcze
  приготовление | способ приготовления | рецепт приготовления | εκτέλεση | παρασκευή | οδηγίες | hazırlanışı | yapılışı | gör så här | postup
  做法 | 步骤 | 步驟 | 制作方法 | 作り方 | 만드는 법 | طريقة التحضير | الطريقة | cách làm | cara membuat`;

const known = { ingredients: namesIn(ingredients), steps: namesIn(steps) };
/** Names of the dish, a number of persons may stand beside it in the heading: "Ingredients (4 persons)". */
const longest = 60;

/**
 * For each block whether it is an ingredient or a step of a recipe, which say nothing without the others; such a part
 * begins with a line of its own that names it and ends at a heading of something else.
 */
export function inRecipe(blocks: readonly Pick<TextBlock, 'kind' | 'text'>[]): boolean[] {
  const names = blocks.map(({ text }) => (text.length <= longest ? nameOf(text) : ''));
  if (!names.some((name) => known.ingredients.has(name))) return blocks.map(() => false);
  let isWithin = false;
  return blocks.map(({ kind }, index) => {
    const name = names[index] ?? '';
    if (known.ingredients.has(name) || known.steps.has(name)) isWithin = true;
    else if (kind === 'heading') isWithin = false;
    return isWithin;
  });
}

/** A line without what stands in brackets, and without marks. */
function nameOf(line: string): string {
  return bareText(line.replace(/\([^)]*\)/g, ''));
}

function namesIn(lists: string): ReadonlySet<string> {
  return new Set(lists.split(/[|\n]/).map(bareText).filter(Boolean));
}
