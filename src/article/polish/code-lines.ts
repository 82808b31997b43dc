const boxes = 'div, p, ol, ul, li';

/**
 * Editors set each line of a program in a box: here the lines become one text, a line break where a box ends, as
 * programs are read, copied and exported. A program whose lines begin with their numbers is left as it is.
 */
export function joinCodeLines(program: Element): void {
  breakTouchingLines(program);
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

/** The last word of the names that highlighters give a line: `line`, `code-line`, `highlight_line`. */
const lineName = /(?:^|[\s_-])line(?=\s|$)/i;

/**
 * Parts of a text that are named lines and touch one another are kept apart by the page's styles alone, each and what is
 * beside it: here they get their line breaks.
 */
function breakTouchingLines(program: Element): void {
  const lines = [...program.querySelectorAll('span[class*="line" i], code[class*="line" i]')].filter(isLine);
  if (!lines.some((line) => isLine(line.nextSibling) && !endsLine(line))) return;
  for (const line of lines) {
    const { previousSibling: before, nextSibling: after } = line;
    if (before && !endsLine(before)) line.before('\n');
    if (after && !isLine(after) && !endsLine(line) && !after.textContent?.startsWith('\n')) line.after('\n');
  }
}

function isLine(node: Node | null): boolean {
  return node?.nodeType === 1 && lineName.test((node as Element).getAttribute('class') ?? '');
}

function endsLine(node: Node): boolean {
  return node.textContent?.endsWith('\n') ?? false;
}
