/** A few words with a capital before a colon, behind the number of an entry or none. */
const label =
  /^[\p{N}.)\s]{0,6}\p{Lu}[\p{L}\p{M}\p{N}’'()&/-]*(?: [\p{L}\p{M}\p{N}’'()&/-]+){0,4} ?: ?\p{L}/u;

/** One paragraph may begin with a colon in its first words; several are the entries of a list. */
const leastEntries = 3;

/**
 * For each sentence of an article, whether it begins an entry of a list with a label ("Better sleep: It …"): it tells of
 * one of many things.
 */
export function beginsEntry(sentences: readonly { text: string; block: number }[]): boolean[] {
  const labelled = sentences.map(
    ({ text, block }, place) =>
      sentences[place - 1]?.block !== block && text.includes(':') && label.test(text.slice(0, 120)),
  );
  return labelled.filter(Boolean).length < leastEntries ? labelled.map(() => false) : labelled;
}
