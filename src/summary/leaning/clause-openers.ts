/** Conjunctions whose clause hangs on a main one, by language. */
export const clauseOpeners: Record<string, string[]> = {
  en: ['because|although|whereas'],
  fr: ['parce que|puisque|bien que'],
  de: ['weil|obwohl|sodass'],
  es: ['porque|aunque|puesto que'],
  it: ['poiché|sebbene|siccome'],
  pt: ['porque|embora|já que'],
  nl: ['omdat|hoewel'],
  pl: ['ponieważ|gdyż|chociaż'],
  ru: ['потому что|так как|поскольку|хотя'],
};
