import { isBlock } from '../text-blocks';
import { type SafetyOptions, toSafeFragment } from './to-safe-fragment';

/** Safe nodes of a document's markup. */
export interface SafePart {
  nodes: DocumentFragment;
  /** The element of an earlier part that they are the next children of; none for the outermost. */
  within: Element | undefined;
  /** True for an element alone: the next parts are its children. */
  isBox: boolean;
}

/**
 * What `toSafeFragment` gives, part by part in reading order, so that there is time for something else between them:
 * put together they are the same nodes. What cannot be divided, such as a table, is one part however long it is.
 * @param partLength characters of markup that a part has at most, where it can be divided
 */
export function* toSafeParts(
  html: string,
  target: Document,
  { partLength, ...safety }: SafetyOptions & { partLength: number },
): Generator<SafePart> {
  if (html.length <= partLength || !target.defaultView) {
    yield { nodes: toSafeFragment(html, target, safety), within: undefined, isBox: false };
    return;
  }
  const parser = new target.defaultView.DOMParser();
  const { body } = parser.parseFromString(`<body>${html}`, 'text/html');
  const safe = (markup: string): DocumentFragment => toSafeFragment(markup, target, { ...safety, places });
  const places = placesIn(body);

  function* partsOf(parent: Element, within: Element | undefined, level = 0): Generator<SafePart> {
    const most = level < mostLevels ? partLength : Number.POSITIVE_INFINITY;
    for (const piece of pieces(parent, most)) {
      const isBox = typeof piece !== 'string';
      const nodes = safe(isBox ? (piece.cloneNode() as Element).outerHTML : piece);
      const box = nodes.firstElementChild ?? within;
      yield { nodes, within, isBox };
      if (isBox) yield* partsOf(piece, box, level + 1);
    }
  }
  yield* partsOf(body, undefined);
}

/** Boxes within boxes that are opened: at each level what they hold is written anew to know its length. */
const mostLevels = 10;

/** Elements whose children a parser takes for the same outside of them. */
const divisible = new Set(['article', 'blockquote', 'div', 'dl', 'main', 'ol', 'section', 'ul']);

/**
 * The children of an element: markup of at most this length where it can be cut between two blocks, and elements that are
 * longer and can be divided further.
 */
export function* pieces(parent: Element, most: number): Generator<string | Element> {
  let run = '';
  for (const node of parent.childNodes) {
    const markup = markupOf(node);
    const isDivided = markup.length > most && divisible.has((node as Element).localName);
    if (run && run.length + markup.length > most && isBlock(node)) {
      yield run;
      run = '';
    }
    if (isDivided) yield node as Element;
    else run += markup;
  }
  if (run) yield run;
}

function markupOf(node: Node): string {
  if (node.nodeType === 1) return (node as Element).outerHTML;
  const box = node.ownerDocument?.createElement('div');
  box?.append(node.cloneNode());
  return box?.innerHTML ?? '';
}

/** Names of the places that links can lead to, as `toSafeFragment` takes them. */
function placesIn(body: Element): Set<string> {
  const named = [...body.querySelectorAll('[id], a[name]')];
  return new Set(named.map((element) => element.id || (element.getAttribute('name') ?? '')));
}
