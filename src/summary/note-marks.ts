/** A mark of a note as it stands in plain text: "[12]", "[n 1]", "[b]", "[citation needed]". */
export const noteMark = String.raw`\[(?:(?:\p{L}{1,5}\s)?\p{N}{1,3}|\p{Ll}|citation needed|réf\. (?:nécessaire|souhaitée))\]`;

/** A page of the source may follow it. */
const inBrackets = new RegExp(String.raw`(?:${noteMark})+(?::\s?\p{N}{1,4}(?:[–-]\p{N}{1,4})?)?`, 'gu');
/** A raised number behind a full stop, and behind a comma or a bracket in the midst, once the text is plain. */
const raised =
  /(?<=\p{Ll}{2}["'”’»)]?[.!?])\p{N}{1,2}(?:[ ,]\p{N}{1,2})*$|(?<=\p{Ll}{3}(?:["'”’»]?[,;]|[”’»)]))\p{N}{1,2}(?:,\p{N}{1,2})*(?= \p{L})/gu;
/** Raised figures as signs of their own, but for units ("12 m²"). */
const raisedSigns =
  /(?<=\p{L}{4}["'”’»)\].,;:!?]*|[。，、）」』])[¹²³⁰⁴-⁹]+(?:[, ][¹²³⁰⁴-⁹]+)*(?![\p{L}\p{N}])/gu;

/** Brackets from which their links have been taken; right behind a word they call a function. */
const empty = /\s\([\s,;]*\)/gu;

/** A sentence without the marks that lead to notes, which a summary does not have. */
export function withoutNoteMarks(sentence: string): string {
  if (!/[[(¹²³⁰⁴-⁹]|[.!?,;”’»)]\p{N}/u.test(sentence)) return sentence;
  return sentence
    .replace(inBrackets, '')
    .replace(empty, '')
    .replace(raised, '')
    .replace(raisedSigns, '')
    .trim();
}
