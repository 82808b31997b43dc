/** Somebody called by an age alone, as news do from the second time on, by language. With a name, an office or a town behind it, it is told who. */
const calledByAge: Record<string, RegExp> = {
  en: /^The \p{N}{1,3}-year-old (?:was|is|has|had|said|says|told|tells|also|who|will|would|added|later|then|could|did|died|pleaded|admitted|denied|remains)(?!\p{L})/u,
  fr: /^(?:L[’']homme|La femme|L[’']adolescente?) de \p{N}{1,3} ans(?!\p{L})|^L(?:e |a |[’'])(?:trentenaire|(?:quadra|quinqua|sexa|septua|octo|nona)génaire)(?!\p{L})/u,
  de: /^(?:Der|Die|Dem|Den) \p{N}{1,3}-Jährigen?(?! (?:aus|von) )(?!\p{L})/u,
  es: /^(?:El|La) (?:hombre|mujer|joven|menor|adolescente) de \p{N}{1,3} años(?!\p{L})/u,
  it: /^(?:Il |La |L[’'])\p{N}{1,3}enne(?! di )(?!\p{L})/u,
  pt: /^[OA] (?:homem|mulher|jovem|adolescente) de \p{N}{1,3} anos(?!\p{L})/u,
  nl: /^De \p{N}{1,3}-jarige (?:is|was|heeft|had|werd|wordt|kwam|ging|moest|zou|zei|overleed)(?!\p{L})/u,
  pl: /^\p{N}{1,3}-lat(?:ek|ka)(?! ze? )(?!\p{L})/u,
  sv: /^\p{N}{1,3}-åringen(?! från )(?!\p{L})/u,
};

/** True for a sentence whose subject is called by an age alone. */
export function isCalledByAge(sentence: string, language: string): boolean {
  return calledByAge[language]?.test(sentence) ?? false;
}
