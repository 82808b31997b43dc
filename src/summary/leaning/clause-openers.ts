/** What begins a clause that hangs on a main one, by language: conjunctions, and what was made how or for whom. */
export const clauseOpeners: Record<string, string[]> = {
  en: ['because|although|whereas', '(?:powered|built|backed|trusted|designed|made|loved) (?:by|for|to|with)'],
  fr: ['parce que|puisque|bien que', '(?:conçue?s?|propulsée?s?|pensée?s?|fabriquée?s?) (?:pour|par|avec)'],
  de: ['weil|obwohl|sodass', '(?:entwickelt|entworfen|gemacht|gebaut) (?:für|von|mit)'],
  es: ['porque|aunque|puesto que', '(?:diseñad|impulsad|pensad|hech)[oa]s? (?:para|por|con)'],
  it: ['poiché|sebbene|siccome', '(?:progettat|realizzat|pensat|fatt)[oaie] (?:per|da|con)'],
  pt: ['porque|embora|já que', '(?:desenvolvid|projetad|pensad|feit)[oa]s? (?:para|por|com)'],
  nl: ['omdat|hoewel', '(?:ontworpen|ontwikkeld|gemaakt) (?:voor|door|met)'],
  pl: ['ponieważ|gdyż|chociaż', '(?:zaprojektowan|stworzon|wykonan)[yae] (?:z|do|dla|przez)'],
  ru: ['потому что|так как|поскольку|хотя', '(?:создан|разработан|сделан)[аоы]? (?:для|с|из)'],
};
