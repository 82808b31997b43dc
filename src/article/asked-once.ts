import type { Measures } from './measures';

type Question<Answer> = (element: Element, page: Measures) => Answer;

/**
 * Asks of each element once, as long as nothing is taken out of the page: thousands of parts of one box may ask the same
 * of it, and each time it would be gone through as a whole.
 */
export function askedOnce<Answer>(ask: Question<Answer>): Question<Answer> {
  const known = new WeakMap<Element, { removals: number; answer: Answer }>();
  return (element, page) => {
    const before = known.get(element);
    if (before?.removals === page.removals) return before.answer;
    const answer = ask(element, page);
    known.set(element, { removals: page.removals, answer });
    return answer;
  };
}
