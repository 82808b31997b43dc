const boxes = 'div, p, ol, ul, li';

/**
 * Editors set each line of a program in a box: here the lines become one text, a line break where a box ends, as
 * programs are read, copied and exported. A program whose lines begin with their numbers is left as it is.
 */
export function joinCodeLines(program: Element): void {
  const lines = [...program.querySelectorAll(boxes)];
  if (lines.some(isNumbered) || program.querySelector('table')) return;
  for (const line of lines.reverse()) unwrap(line);
}

function isNumbered(line: Element): boolean {
  return /^\s*\d+\s*$/.test(line.firstElementChild?.textContent ?? '');
}

function unwrap(line: Element): void {
  const last = line.lastChild as Element | Text | null;
  const isEnded = last && ('data' in last ? last.data.endsWith('\n') : last.localName === 'br');
  line.replaceWith(...line.childNodes, ...(isEnded ? [] : ['\n']));
}
