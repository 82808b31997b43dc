import type { NativeNode } from './native-node';

/**
 * Parts that the server of a page sent after it, hidden at its end, with the places that a script would have put them to:
 * React writes a page so that waits for its data. Where no script has run they stand at its end still.
 */
export interface Streamed {
  /** The part for each place that has not been put there yet, by the place's id. */
  waiting: Map<string, Element>;
  /** All of them, which are left out where they stand. */
  parts: ReadonlySet<Element>;
}

/** Ids of places: `B:` of what shows something else while it waits, `P:` of what does not; a page may write more before. */
const placeId = /(?:^|[^a-z])[BP]:[\da-f]+$/;

/** The calls that put a part to its place: `$RC("B:0","S:0")`, `$RS("S:1","P:1")`. */
const calls = /\$R[CRS]\("([^"\\]{1,40})","([^"\\]{1,40})"/g;

export function isStreamedPlace(template: Element, native: NativeNode): boolean {
  return placeId.test(native.attribute(template, 'id') ?? '');
}

export function streamedParts(root: Element, native: NativeNode): Streamed {
  const idOf = (element: Element): string => native.attribute(element, 'id') ?? '';
  const hidden = new Map([...root.querySelectorAll('[id*="S:"]')].map((part) => [idOf(part), part]));
  const places = new Set([...root.querySelectorAll('template[id]')].map(idOf));
  const waiting = new Map<string, Element>();
  const parts = new Set<Element>();
  for (const { textContent } of root.querySelectorAll('script')) {
    if (!textContent?.includes('$R')) continue;
    for (const [, one = '', other = ''] of textContent.matchAll(calls)) {
      const [place, id] = places.has(one) ? [one, other] : [other, one];
      const part = hidden.get(id);
      if (!part || parts.has(part) || !places.has(place)) continue;
      waiting.set(place, part);
      parts.add(part);
    }
  }
  return { waiting, parts };
}

/** Nothing that waits has more nodes beside each other. */
const mostWaiting = 1_000;

/** What stands in a place until its part is there ends before this node. */
export function endOfFallback(place: Element, native: NativeNode): Node | null {
  let open = 0;
  let node = native.nextSibling(place);
  for (let seen = 0; node && seen < mostWaiting; seen++, node = native.nextSibling(node)) {
    if (native.nodeType(node) !== 8) continue;
    const mark = (node as Comment).data;
    if (mark === '/$' && open-- === 0) return node;
    if (/^\$[?!~]?$/.test(mark)) open++;
  }
  return native.nextSibling(place);
}
