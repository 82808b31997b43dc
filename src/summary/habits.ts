import { baseLanguage } from './words';

/**
 * How much likelier the words of a language are in a summary than their signals tell: those who write one use other words
 * of grammar than a text does, and words of their own ("learn", "best"). A line a language, each word with parts of a logit.
 */
export type Habits = Record<string, string>;

/** A word counts a tenth of a logit for each of its parts. */
export const habitUnit = 0.1;

const read = new Map<string, ReadonlyMap<string, number>>();
const none: ReadonlyMap<string, number> = new Map();

/** The words of a language with their logits; none for a language that nothing was learned of. */
export function habitsIn(lang: string, habits: Habits): ReadonlyMap<string, number> {
  const language = baseLanguage(lang);
  const line = Object.hasOwn(habits, language) ? habits[language] : undefined;
  if (!line) return none;
  const known = read.get(line);
  if (known) return known;
  const parts = line.split(' ');
  const made = new Map<string, number>();
  for (let at = 0; at + 1 < parts.length; at += 2)
    made.set(parts[at] ?? '', habitUnit * Number(parts[at + 1]));
  read.set(line, made);
  return made;
}
