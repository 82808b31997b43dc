import { isNoteMark } from '../note-mark';
import type { Context } from './context';
import type { PageBlock } from './page-blocks';

/** No note is longer, in characters, and none stands deeper in its box. */
const longestNote = 1_500;
const mostSteps = 4;

/** The notes that marks in the article lead to are a part of it, wherever the page has them. */
export function keepNotes({ blocks }: Context, kept: Uint8Array): void {
  const wanted = new Set(blocks.filter(({ index }) => kept[index]).flatMap(placesMarked));
  if (wanted.size === 0) return;
  const notes = new Set<Element>();
  const tooLong = new Set<Element>();
  for (const block of blocks) {
    if (kept[block.index]) continue;
    const note = noteOf(block, wanted);
    // A box with many blocks is measured once.
    if (!note || notes.has(note) || tooLong.has(note)) continue;
    (note.textContent.length <= longestNote ? notes : tooLong).add(note);
  }
  for (const { index, element } of blocks) if (isWithin(element, notes)) kept[index] = 1;
}

/** The places that the marks of notes in a block lead to. */
function placesMarked({ nodes, links }: PageBlock): string[] {
  if (links === 0) return [];
  return nodes.flatMap((node) => {
    if (!isNoteMark(node.data)) return [];
    const href = node.parentElement?.closest('a')?.getAttribute('href') ?? '';
    return href.startsWith('#') ? [href.slice(1)] : [];
  });
}

/** The box of the note that a block begins; the mark that leads back may bear its name. */
function noteOf({ element, nodes }: PageBlock, wanted: ReadonlySet<string>): Element | undefined {
  const first = nodes[0]?.parentElement;
  if (first?.localName === 'a' && wanted.has(first.id)) return first.parentElement ?? undefined;
  let at: Element | null = element;
  for (let step = 0; at && step < mostSteps; step++, at = at.parentElement)
    if (at.id !== '' && wanted.has(at.id)) return at;
  return undefined;
}

function isWithin(element: Element, notes: ReadonlySet<Element>): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < mostSteps; step++, at = at.parentElement) if (notes.has(at)) return true;
  return false;
}
