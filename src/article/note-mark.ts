const mark = /^[[(]?(?:\p{N}{1,3}|[*†‡§]{1,3}|\p{L})[\])]?$/u;

/** Whether a text looks like the mark of a note: "1", "[12]", "*", "b". */
export function isNoteMark(text: string): boolean {
  return mark.test(text.trim());
}
