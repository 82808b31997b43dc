/**
 * Length of the dateline that a sentence begins with ("PARIS (AFP) – ", "LONDON, May 3 (Reuters) - "), else 0.
 * The place in capitals and the dash are what a dateline has in any language.
 */
export function datelineLength(text: string): number {
  if (!mayBeDateline(text)) return 0;
  const beginning = text.slice(0, 100);
  return (dateline.exec(beginning) ?? chineseDateline.exec(beginning))?.[0].length ?? 0;
}

/** A bracket, capitals or signs without case begin one. Asked first: the patterns take browsers some milliseconds to make. */
function mayBeDateline(text: string): boolean {
  const start = text.slice(0, 3);
  return start.startsWith('(') || start === start.toUpperCase();
}

const dateline =
  /^(?:\p{Lu}(?:\p{Lu}|\p{M}|[ .'’/-]){2,40}(?:,[\p{L}\p{N} .]{1,20}){0,2}(?:\([\p{L} .&/-]{2,30}\))?\s*[–—-]{1,2}\s+|\(\p{Lu}[\p{L} .&/-]{1,30}\)\s*[–—-]{1,2}\s*|\((?:CNN|AP|AFP|Reuters|dpa|EFE|ANSA|PAP|Xinhua)\)\s*)(?=[\p{Lu}\p{N}"“«„])/u;

/** As Chinese agencies write it: agency, place, day, the character for a wire, the reporter in brackets. */
const chineseDateline =
  /^(?:\p{Script=Han}{2,12}\d{1,2}月\d{1,2}日[电電讯訊]|本[报報]讯|[（(]\p{Script=Han}{2,6}[）)])\s*(?:[（(][^（()）]{1,20}[)）])?[,，:：]?\s*/u;
