/** Marks that are an entry's or a note's and no sentence's; behind a hyphen with another to come somebody speaks, as Polish and Russian write it. */
const listMark = /^(?:(?:[•·‣▪■◦●○➤►▶✓✔✅]|\*(?!\*))\s*|\(?(?:\p{N}{1,2}|\p{Ll})\)\s+|-\s+(?!.*\s[–—-]\s))+/u;

/** Length of the mark of a list entry that a sentence begins with where its list is written as plain text ("- ", "• "), else 0. */
export function listMarkLength(text: string): number {
  return listMark.exec(text)?.[0].length ?? 0;
}
