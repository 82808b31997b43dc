/** A sentence that a summary never takes, and why. */
export interface ExclusionRule {
  name: string;
  why: string;
  excludes: (sentence: { text: string; words: readonly string[] }) => boolean;
  /** Such sentences will do where a text has no others, as verse and notes do not. */
  isWeak?: boolean;
  /** Sentences, and whether the rule excludes them. */
  examples: [text: string, excluded: boolean][];
}
