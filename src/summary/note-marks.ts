/** A mark of a note as it stands in plain text: "[12]", "[n 1]", "[b]", "[citation needed]". */
export const noteMark = String.raw`\[(?:(?:\p{L}{1,5}\s)?\p{N}{1,3}|\p{Ll}|citation needed|réf\. (?:nécessaire|souhaitée))\]`;

/** A page of the source may follow it. */
const inBrackets = new RegExp(String.raw`(?:${noteMark})+(?::\s?\p{N}{1,4}(?:[–-]\p{N}{1,4})?)?`, 'gu');
/** A raised number behind a full stop, once the text is plain. */
const raised = /(?<=\p{Ll}{2}["'”’»)]?[.!?])\p{N}{1,2}(?:[ ,]\p{N}{1,2})*$/u;

/** A sentence without the marks that lead to notes, which a summary does not have. */
export function withoutNoteMarks(sentence: string): string {
  const hasMark = sentence.includes('[') || /\p{N}$/u.test(sentence);
  return hasMark ? sentence.replace(inBrackets, '').replace(raised, '').trim() : sentence;
}
