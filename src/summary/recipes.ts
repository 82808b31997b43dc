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
  zubereitung | die zubereitung | anleitung | so geht’s | so wird’s gemacht | nährwerte | zubehör | utensilien
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

/** What is weighed, measured and heated in a kitchen, at the end of a figure. */
const measures =
  /\p{N} ?(?:g|gr|kg|ml|cl|dl|oz|lbs?|cups?|tbsp|tsp|tablespoons?|teaspoons?|(?:gestr\. |geh\. )?[ET]L|cucchiai|cucharadas?|colher(?:es)?|łyżk[ai]|г|гр|мл|°(?: ?[CFС])?|克|毫升)(?![\p{L}\p{N}])/u;

/** So many lines with a measure, in more than one unit and close to each other, list what goes into a dish. */
const leastMeasured = 4;
const reach = 3 * leastMeasured;
const longestMeasure = 40;

/** The first line of a list of measures where no heading names the ingredients, or none. */
function firstMeasured(blocks: readonly Pick<TextBlock, 'text'>[]): number {
  const units = blocks.map(({ text }) =>
    text.length <= longestMeasure && /^\p{N}/u.test(text)
      ? measures.exec(text)?.[0].replace(/^\p{N} ?/u, '')
      : undefined,
  );
  return units.findIndex((first, index) => {
    const near = first ? units.slice(index, index + reach).filter(Boolean) : [];
    return near.length >= leastMeasured && new Set(near).size > 1;
  });
}

/**
 * For each block whether it is an ingredient or a step of a recipe, which say nothing without the others; such a part
 * begins with a line of its own that names it, or behind the ingredients with the first that measures something, and ends at a
 * heading of something else.
 */
export function inRecipe(blocks: readonly Pick<TextBlock, 'kind' | 'text'>[]): boolean[] {
  const names = blocks.map(({ text }) => (text.length <= longest ? nameOf(text) : ''));
  const isNamed = names.some((name) => isIngredients.test(name));
  const list = isNamed ? -1 : firstMeasured(blocks);
  if (!isNamed && list < 0) return blocks.map(() => false);
  let isWithin = false;
  let hasIngredients = false;
  return blocks.map(({ kind, text }, index) => {
    const name = names[index] ?? '';
    const isHeading = kind === 'heading';
    hasIngredients ||= index === list || isIngredients.test(name);
    if (isHeading ? isPart.test(name) : isPartAlone.test(name)) isWithin = true;
    else if (isHeading) isWithin = false;
    else isWithin ||= hasIngredients && measures.test(text);
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
