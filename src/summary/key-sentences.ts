import { candidates, type PlacedSentence } from './candidates';
import { type Budget, select } from './select';
import { signals } from './signals';
import { type Context, vocabulary } from './vocabulary';

/** The sentences that tell most of an article within a budget, in their order. */
export function keySentences(
  sentences: readonly PlacedSentence[],
  context: Context,
  budget: Budget,
): PlacedSentence[] {
  const open = candidates(sentences, context.lang);
  const article = vocabulary(open, context);
  const scores = open.map((sentence) =>
    signals.reduce((sum, signal) => sum + signal.weight * signal.of(sentence, article), 0),
  );
  return select(open, scores, article.weightOf, budget).map(({ text, block, start, end }) => ({
    text,
    block,
    start,
    end,
  }));
}
