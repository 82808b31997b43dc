import type { TextBlock } from '../article/article';

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
  step | krok | schritt | étape | paso | passo | passaggio | stap | шаг | βήμα | adım | steg
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

const isIngredients = named(ingredients, '$');
/** A heading may go on ("Directions for the dough", "Step 1"); a line of its own is the name alone. */
const isPart = named(`${ingredients} | ${steps}`, String.raw`(?![\p{L}\p{M}])`);
const isPartAlone = named(`${ingredients} | ${steps}`, '$');
/** Names of the dish, a number of persons may stand beside it in the heading: "Ingredients (4 persons)". */
const longest = 60;

/**
 * For each block whether it is an ingredient or a step of a recipe, which say nothing without the others; such a part
 * begins with a line of its own that names it and ends at a heading of something else.
 */
export function inRecipe(blocks: readonly Pick<TextBlock, 'kind' | 'text'>[]): boolean[] {
  const names = blocks.map(({ text }) => (text.length <= longest ? nameOf(text) : ''));
  if (!names.some((name) => isIngredients.test(name))) return blocks.map(() => false);
  let isWithin = false;
  return blocks.map(({ kind }, index) => {
    const name = names[index] ?? '';
    const isHeading = kind === 'heading';
    if (isHeading ? isPart.test(name) : isPartAlone.test(name)) isWithin = true;
    else if (isHeading) isWithin = false;
    return isWithin;
  });
}

/** A line in lower case without what stands in brackets, and without marks at its end. */
function nameOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+$/u, '')
    .trim();
}

function named(names: string, end: string): RegExp {
  const all = names.split(/[|\n]/).map((name) => name.trim());
  return new RegExp(`^(?:${all.filter(Boolean).join('|')})${end}`, 'u');
}
