/** Words in a row that are enough to say that a text is quoted. */
const shingle = 4;
/** A short text counts as found this near to where the reference goes on. */
const nearby = 60;

/**
 * For each block of a page the part of its words that a reference text holds, 0 to 1. The blocks are looked for in
 * their order, and each word of the reference is given to one block only: of two copies the first has it.
 */
export function foundShares(blocks: readonly (readonly string[])[], reference: readonly string[]): number[] {
  const places = shinglePlaces(reference);
  const isTaken = new Uint8Array(reference.length);
  const shares = new Array<number>(blocks.length).fill(0);
  const ends = new Array<number>(blocks.length).fill(-1);
  let cursor = 0;
  for (const [index, words] of blocks.entries()) {
    if (words.length < shingle) continue;
    const { taken, end } = takeLong(words, reference, places, isTaken, cursor);
    shares[index] = taken / words.length;
    if (taken >= words.length / 2) ends[index] = cursor = end;
  }
  cursor = 0;
  for (const [index, words] of blocks.entries()) {
    if ((ends[index] ?? -1) >= 0) cursor = ends[index] ?? 0;
    if (words.length === 0 || words.length >= shingle) continue;
    const end = takeShort(words, reference, isTaken, cursor);
    if (end < 0) continue;
    shares[index] = 1;
    cursor = end;
  }
  return shares;
}

function shinglePlaces(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + shingle <= words.length; at++) {
    const key = words.slice(at, at + shingle).join(' ');
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
}

/** Takes the runs of a block's words that the reference has, each where it is free and nearest to the last. */
function takeLong(
  words: readonly string[],
  reference: readonly string[],
  places: Map<string, number[]>,
  isTaken: Uint8Array,
  cursor: number,
): { taken: number; end: number } {
  let taken = 0;
  let end = cursor;
  for (let at = 0; at + shingle <= words.length; ) {
    const found = places.get(words.slice(at, at + shingle).join(' ')) ?? [];
    const start = nearest(
      found.filter((place) => isTaken[place] === 0),
      end,
    );
    if (start < 0) {
      at++;
      continue;
    }
    let length = 0;
    while (
      at + length < words.length &&
      words[at + length] === reference[start + length] &&
      isTaken[start + length] === 0
    )
      isTaken[start + length++] = 1;
    taken += length;
    at += length;
    end = start + length;
  }
  return { taken, end };
}

function nearest(places: readonly number[], to: number): number {
  let best = -1;
  for (const place of places) if (best < 0 || Math.abs(place - to) < Math.abs(best - to)) best = place;
  return best;
}

/** Takes a few words that stand as they are a little after the cursor; gives their end, -1 where they do not. */
function takeShort(
  words: readonly string[],
  reference: readonly string[],
  isTaken: Uint8Array,
  cursor: number,
): number {
  for (let start = cursor; start < Math.min(reference.length, cursor + nearby); start++) {
    if (!words.every((word, offset) => reference[start + offset] === word && isTaken[start + offset] === 0))
      continue;
    isTaken.fill(1, start, start + words.length);
    return start + words.length;
  }
  return -1;
}
