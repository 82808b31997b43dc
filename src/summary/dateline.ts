/**
 * Length of the dateline that a sentence begins with ("PARIS (AFP) – ", "LONDON, May 3 (Reuters) - "), else 0.
 * The place in capitals and the dash are what a dateline has in any language.
 */
export function datelineLength(text: string): number {
  if (!mayBeDateline(text)) return 0;
  const beginning = text.slice(0, 100);
  const found =
    dateline.exec(beginning) ??
    dayInBrackets.exec(beginning) ??
    placeAndDay.exec(beginning) ??
    chineseDateline.exec(beginning) ??
    placeOrOutlet.exec(text);
  return found?.[0].length ?? 0;
}

/** A bracket, capitals, signs without case or a dash soon begin one. Asked first: the patterns take browsers some milliseconds to make. */
function mayBeDateline(text: string): boolean {
  const start = text.slice(0, 3);
  return /^[([（〔【]/.test(start) || start === start.toUpperCase() || / [–—-] /.test(text.slice(0, 50));
}

const dateline =
  /^(?:\p{Lu}(?:\p{Lu}|\p{M}|[ .'’/-]){2,40}(?:,[\p{L}\p{N} .]{1,20}){0,2}(?:\([\p{L} .&/-]{2,30}\))?\s*[–—-]{1,2}\s+|\(\p{Lu}[\p{L} .&/-]{1,30}\)\s*[–—-]{1,2}\s*|\((?:CNN|AP|AFP|Reuters|dpa|EFE|ANSA|PAP|Xinhua)\)\s*)(?=[\p{Lu}\p{N}"“«„])/u;

/**
 * A place or a paper with a capital at most, as Brazilian and Central European papers write it ("Brasília – ", "247 – "); where
 * another dash follows, the first one opens an aside.
 */
const placeOrOutlet =
  /^(?:\p{Lu}[\p{L}\p{M}.’']+(?:[ -]\p{Lu}[\p{L}\p{M}.’']+){0,2}|\p{N}{2,4})(?: ?\([\p{L} .&/-]{2,30}\))? [–—-] (?=["“«„]?\p{Lu})(?!.* [–—-] )/u;

/** The day of writing alone, as notices have it: "(21. November 2022) ", "[3/5/2024] ". */
const dayInBrackets =
  /^[([](?:\p{L}{2,12},? )?(?:\p{N}{1,2}[./-]? ?(?:de )?(?:\p{L}{3,12}\.?|\p{N}{1,2}[./-])|\p{L}{3,12} \p{N}{1,2},)(?: ?(?:de )?\p{N}{4})[)\]]\s*[–—:-]?\s*(?=[\p{Lu}"“«„])/u;

/** A place with a capital and the day of writing, as press releases begin: "Berlin, 22. November 2022 - ". */
const placeAndDay =
  /^\p{Lu}[\p{L}\p{M}.’']+(?:[ -]\p{Lu}[\p{L}\p{M}.’']+){0,2}, (?:(?:den|le|el|il|em) )?(?:\p{N}{1,2}\.? (?:de )?\p{L}{3,12}\.?|\p{L}{3,12}\.? \p{N}{1,2}),?(?: (?:de )?\p{N}{4})?(?: (?:г\.|r\.))?(?: ?\([\p{L} .&/-]{2,30}\))? ?[–—-] (?=["“«„]?\p{Lu})/u;

/** As Chinese agencies write it: agency, place, day, the character for a wire, the reporter in brackets. */
const chineseDateline =
  /^(?:\p{Script=Han}{0,12}\d{1,2}月\d{1,2}日(?:[电電讯訊]|消息|报道|報導)|本[报報]讯|\p{Script=Han}{2,8}[报報社网網](?:讯|訊)(?:\s*记者\p{Script=Han}{2,6}(?:报道|報導)?)?|[（(]\p{Script=Han}{2,6}[）)]|[（(〔【[][^（）()〔〕【】[\]]{0,20}(?:記者|记者|報導|报道|報道|編譯|编译|讯|訊|新闻社|通讯社|中央社|新华社)[^（）()〔〕【】[\]]{0,12}[）)〕】\]])\s*(?:[（(][^（()）]{1,20}[)）])?[,，:：]?\s*/u;
