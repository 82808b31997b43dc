/** A page beyond one of these is cut there, and the reader is told. Five million characters are 800,000 words. */
const mostNodes = 50_000;
const mostCharacters = 5_000_000;
/** Characters of attributes, those of pictures within their addresses left aside: thousands of names are looked up one by one. */
const mostInAttributes = 5_000_000;
/**
 * Characters and nodes times their depth: Readability reads the text of each box anew, that of the boxes in it included,
 * and rules look for what a box holds. The largest pages that are read have a fifth of these nodes.
 */
const mostDeepCharacters = 30_000_000;
const mostDeepNodes = 1_500_000;

/** Characters of structured data; what is beyond is left out, and the text is not cut for it. */
const mostInData = 6_000_000;

/** Elements nested deeper are taken for their content alone: Readability's cost grows with the cube of the depth. */
export const mostDepth = 100;

export interface Budget {
  /**
   * Counts one more node with this many characters, and gives how many of them are to be taken.
   * @param weight nodes that it counts as, where it takes as much work as several
   */
  spend(characters: number, depth: number, weight?: number): number;
  spendAttribute(characters: number): void;
  /** Whether structured data of so many characters are to be taken; if so, they count. */
  takesData(characters: number): boolean;
  /** True when the page is to be cut here. */
  isSpent(): boolean;
}

export function pageBudget(): Budget {
  let nodes = 0;
  let characters = 0;
  let deepCharacters = 0;
  let deepNodes = 0;
  let inAttributes = 0;
  let inData = 0;
  return {
    spend(more, depth, weight = 1) {
      const room = Math.min(
        mostCharacters - characters,
        Math.floor((mostDeepCharacters - deepCharacters) / Math.max(1, depth)),
      );
      nodes += weight;
      deepNodes += depth * weight;
      characters += more;
      deepCharacters += more * depth;
      return Math.min(more, room);
    },
    spendAttribute(more) {
      inAttributes += more;
    },
    takesData(more) {
      const isTaken = inData + more <= mostInData;
      if (isTaken) inData += more;
      return isTaken;
    },
    isSpent: () =>
      nodes > mostNodes ||
      inAttributes > mostInAttributes ||
      deepNodes > mostDeepNodes ||
      characters > mostCharacters ||
      deepCharacters > mostDeepCharacters,
  };
}
