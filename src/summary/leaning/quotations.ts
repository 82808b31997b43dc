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

/**
 * For each sentence of an article, whether it stands within a quotation that a sentence of its block before it begins and
 * one behind it ends: nothing in it shows that somebody else speaks.
 */
export function withinQuotations(sentences: readonly { text: string; block: number }[]): boolean[] {
  const within = sentences.map(() => false);
  let opened: number | undefined;
  for (const [place, { text, block }] of sentences.entries()) {
    if (opened !== undefined && sentences[opened]?.block !== block) opened = undefined;
    if (!hasHalfAQuotation(text)) continue;
    if (opened !== undefined) within.fill(true, opened + 1, place);
    opened = opened === undefined ? place : undefined;
  }
  return within;
}
