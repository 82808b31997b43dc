/**
 * True for a text in which a quotation begins that does not end, or the reverse. German closes with the mark that opens in
 * English; Swedish opens with the one that closes.
 */
export function hasHalfAQuotation(text: string): boolean {
  if (!/[„“”«»"「」『』]/.test(text)) return false;
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  const [low, left, right] = [count(/„/g), count(/“/g), count(/”/g)];
  const isHalf = low > 0 ? low !== left + right : left > 0 ? left !== right : right % 2 === 1;
  return (
    isHalf || count(/«/g) !== count(/»/g) || count(/[「『]/g) !== count(/[」』]/g) || count(/"/g) % 2 === 1
  );
}

/** A dash that begins a paragraph of somebody's speech, as Spanish, Polish and Russian write it; a hyphen alone begins an entry of a list. */
const speechDash = /^(?:[–—]\s?|-\s(?=.*\s[–—-]\s))\p{Lu}/u;

/** For each sentence of an article, whether it goes on behind the dash of somebody who speaks. */
function behindSpeechDash(sentences: readonly { text: string; block: number }[]): boolean[] {
  let speech: number | undefined;
  return sentences.map(({ text, block }, place) => {
    if (sentences[place - 1]?.block === block) return speech === block;
    speech = speechDash.test(text) ? block : undefined;
    return false;
  });
}

/**
 * For each sentence of an article, whether it stands within a quotation that a sentence of its block before it begins and
 * one behind it ends, or goes on behind the dash of somebody who speaks: nothing in it shows that somebody else does.
 */
export function withinQuotations(sentences: readonly { text: string; block: number }[]): boolean[] {
  const within = behindSpeechDash(sentences);
  let opened: number | undefined;
  for (const [place, { text, block }] of sentences.entries()) {
    if (opened !== undefined && sentences[opened]?.block !== block) opened = undefined;
    if (!hasHalfAQuotation(text)) continue;
    if (opened !== undefined) within.fill(true, opened + 1, place);
    opened = opened === undefined ? place : undefined;
  }
  return within;
}
