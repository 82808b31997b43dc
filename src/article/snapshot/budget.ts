/** A page beyond one of these is cut there, and the reader is told. Five million characters are 800,000 words. */
const mostNodes = 60_000;
const mostCharacters = 5_000_000;

/** Elements nested deeper are taken for their content alone: Readability's cost grows with the cube of the depth. */
export const mostDepth = 250;

export interface Budget {
  /** Counts one more node with this many characters, and gives how many of them are to be taken. */
  spend(characters: number): number;
  /** True when the page is to be cut here. */
  isSpent(): boolean;
}

export function pageBudget(): Budget {
  let nodes = 0;
  let characters = 0;
  return {
    spend(more) {
      const room = mostCharacters - characters;
      nodes++;
      characters += more;
      return Math.min(more, room);
    },
    isSpent: () => nodes > mostNodes || characters > mostCharacters,
  };
}
