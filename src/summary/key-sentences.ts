import { candidates, type PlacedSentence, placeOf } from './candidates';
import trained from './model.json';
import { type Scored, type SummaryModel, scoredSentences } from './scores';
import { type Budget, select } from './select';
import { coverage, type Measured, type Surroundings } from './surroundings';
import type { Context } from './vocabulary';

/** Sentences of an article with what they are worth to a summary. */
export interface Ranked {
  article: Surroundings;
  scored: Scored[];
}

/** Worth of a sentence that says all that the publisher's description says. */
const descriptionWorth = 0.3;

/** Worth of the first place: the model learns of places from few kinds of texts, and all others begin with their point too. */
const earlyWorth = 0.1;

/** @param model what training has learned */
export function rankSentences(
  sentences: readonly PlacedSentence[],
  context: Context,
  model: SummaryModel = trained,
): Ranked {
  const open = candidates(sentences, context);
  const { article, scored } = scoredSentences(open, sentences.length, context, model);
  const worth = (measured: Measured): number =>
    descriptionWorth * coverage(article.description, measured, article) +
    earlyWorth / (1 + measured.sentence.index / 2);
  return {
    article,
    scored: scored.map(({ measured, score }) => ({ measured, score: score + worth(measured) })),
  };
}

/** The sentences that tell most of an article within a budget, in their order. */
export function keySentences({ article, scored }: Ranked, budget: Budget): PlacedSentence[] {
  return select(scored, article, budget).map(({ measured }) => placeOf(measured.sentence));
}
