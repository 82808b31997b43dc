/** What a delimiter stands between, a character each; undefined for the edge of a line. */
type Beside = string | undefined;

/** Elements around a part of a line that write nothing of their own in Markdown. */
const transparent = new Set(
  'abbr b bdi bdo cite data del dfn em i ins kbd mark rb ruby s samp small span strike strong time tt u var'.split(
    ' ',
  ),
);

/**
 * Text between delimiters where readers of Markdown take them for such, else in an HTML element, which Markdown lets
 * through: `**「重要」**は` would keep its stars. Whether they do depends on the characters beside a delimiter:
 * https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 * @param names the elements that say the same
 */
export function emphasis(content: string, element: Element, sign: string, names: readonly string[]): string {
  const [tag = ''] = names;
  const text = content.trim();
  // A paragraph ends what was opened in it, and what is opened twice becomes something else.
  if (!text || /\n\s*\n/.test(text) || element.parentElement?.closest(names.join())) return content;
  const isHeeded =
    !isBehindItsLike(element, names) &&
    opens(besides(element, 'previousSibling'), firstOf(text)) &&
    opens(besides(element, 'nextSibling'), lastOf(text));
  return isHeeded ? `${sign}${text}${sign}` : `<${tag}>${text}</${tag}>`;
}

/** A delimiter between these opens; closing is the same from the other side. */
function opens(outside: Beside, inside: Beside): boolean {
  if (isSpace(inside)) return false;
  return !mayBeSign(inside) || isSpace(outside) || isPunctuation(outside);
}

const isSpace = (character: Beside): boolean => character === undefined || /\s/u.test(character);
/** Versions of the specification are at odds over signs that are no punctuation, as `€` and `→`. */
const mayBeSign = (character = ''): boolean => /[\p{P}\p{S}]/u.test(character);
const isPunctuation = (character = ''): boolean => /[\p{P}$+<=>^`|~]/u.test(character);

const firstOf = (text: string): Beside => /^./su.exec(text)?.[0];
const lastOf = (text: string): Beside => /.$/su.exec(text)?.[0];

/** Delimiters of the same kind with nothing between them are one. */
function isBehindItsLike({ previousSibling }: Element, names: readonly string[]): boolean {
  return previousSibling?.nodeType === 1 && names.includes((previousSibling as Element).localName);
}

type Way = 'previousSibling' | 'nextSibling';

/** The character of the line that a part of it stands beside. */
function besides(element: Element, way: Way): Beside {
  const own = element.textContent ?? '';
  if (/^\s/.test(way === 'previousSibling' ? own : (lastOf(own) ?? ''))) return ' ';
  let at: Node = element;
  for (;;) {
    const next: Node | null = at[way];
    if (next) {
      const met = edgeOf(next, way);
      if (met !== 'nothing') return met;
      at = next;
    } else {
      const around = at.parentElement;
      if (!around) return undefined;
      if (around.localName === 'a') return ']';
      if (!transparent.has(around.localName)) return undefined;
      at = around;
    }
  }
}

/** The character of a node that is met from a side. */
function edgeOf(node: Node, way: Way): Beside | 'nothing' {
  if (node.nodeType === 3) {
    const { data } = node as Text;
    return (way === 'previousSibling' ? lastOf(data) : firstOf(data)) ?? 'nothing';
  }
  if (node.nodeType !== 1) return 'nothing';
  const { localName, textContent } = node as Element;
  if (localName === 'br') return undefined;
  // All others begin and end with a sign: brackets, backticks, the tags of HTML.
  if (!transparent.has(localName) || (node as Element).hasAttribute('data-note')) return ']';
  return (way === 'previousSibling' ? lastOf(textContent ?? '') : firstOf(textContent ?? '')) ?? 'nothing';
}
