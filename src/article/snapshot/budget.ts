/** A page beyond one of these is cut there, and the reader is told. */
const mostNodes = 60_000;
const mostCharacters = 20_000_000;

/** Elements nested deeper are taken for their content alone: Readability's cost grows with the cube of the depth. */
export const mostDepth = 250;

export interface Budget {
  /** Counts one more node with this many characters; false when the page is to be cut here. */
  spend(characters: number): boolean;
  isSpent(): boolean;
}

export function pageBudget(): Budget {
  let nodes = 0;
  let characters = 0;
  const isSpent = (): boolean => nodes > mostNodes || characters > mostCharacters;
  return {
    spend(more) {
      nodes++;
      characters += more;
      return !isSpent();
    },
    isSpent,
  };
}
