import { candidates, type PlacedSentence, placeOf } from './candidates';
import trained from './model.json';
import { type Scored, type SummaryModel, scoredSentences } from './scores';
import { type Budget, select } from './select';
import { coverage, type Surroundings } from './surroundings';
import type { Context } from './vocabulary';

/** Sentences of an article with what they are worth to a summary. */
export interface Ranked {
  article: Surroundings;
  scored: Scored[];
}

/** Worth of a sentence that says all that the publisher's description says. */
const descriptionWorth = 0.3;

/** @param model what training has learned */
export function rankSentences(
  sentences: readonly PlacedSentence[],
  context: Context,
  model: SummaryModel = trained,
): Ranked {
  const open = candidates(sentences, context.lang);
  const { article, scored } = scoredSentences(open, sentences.length, context, model);
  const described = scored.map(({ measured, score }) => ({
    measured,
    score: score + descriptionWorth * coverage(article.description, measured, article),
  }));
  return { article, scored: described };
}

/** The sentences that tell most of an article within a budget, in their order. */
export function keySentences({ article, scored }: Ranked, budget: Budget): PlacedSentence[] {
  return select(scored, article, budget).map(({ measured }) => placeOf(measured.sentence));
}
