import { type Candidate, candidates, type PlacedSentence, placeOf } from './candidates';
import trained from './model.json';
import { type Scored, type SummaryModel, scoredSentences } from './scores';
import { type Budget, select } from './select';
import { coverage, type Measured, type Surroundings } from './surroundings';
import type { Context } from './vocabulary';
import { words } from './words';

/** Sentences of an article with what they are worth to a summary, wherever they stand. */
export interface Ranked {
  article: Surroundings;
  scored: Scored[];
}

/** Worth of a sentence that says all that the publisher's description says. */
const descriptionWorth = 0.3;

/** Worth of the first place: the model learns of places from few kinds of texts, and all others begin with their point too. */
const earlyWorth = 0.1;

/**
 * Places after which half of it is left. Sentences that are picked one by one begin with the point; those that fill a budget of
 * words together are as well an opening of some sentences.
 */
const earlyPlaces = { picked: 2, filling: 16 };

/** Worth of a sentence that says what the article's subject is, as an encyclopedia begins. */
const definitionWorth = 0.3;
/** What longer titles say is no name of a subject; an article may stand before the name. */
const longestName = 5;
const longestArticle = 3;

/** @param model what training has learned */
export function rankSentences(
  sentences: readonly PlacedSentence[],
  context: Context,
  model: SummaryModel = trained,
): Ranked {
  const open = candidates(sentences, context);
  const { article, scored } = scoredSentences(open, sentences.length, context, model);
  const definition = definitionOf(context, open);
  const worth = (measured: Measured): number =>
    descriptionWorth * coverage(article.description, measured, article) +
    (measured.sentence === definition ? definitionWorth : 0);
  return {
    article,
    scored: scored.map(({ measured, score }) => ({ measured, score: score + worth(measured) })),
  };
}

/** The sentences that tell most of an article within a budget, in their order. */
export function keySentences({ article, scored }: Ranked, budget: Budget): PlacedSentence[] {
  const places = budget.words === undefined ? earlyPlaces.picked : earlyPlaces.filling;
  const worth = ({ sentence }: Measured): number => earlyWorth / (1 + sentence.index / places);
  const placed = scored.map(({ measured, score }) => ({ measured, score: score + worth(measured) }));
  return select(placed, article, budget).map(({ measured }) => placeOf(measured.sentence));
}

/** The first sentence, where it opens with the title, which is a name then: "The lamp is …", "Lampen sind …". */
function definitionOf({ title, lang }: Context, [first]: readonly Candidate[]): Candidate | undefined {
  const name = words(title.toLowerCase(), lang);
  if (!first || name.length === 0 || name.length > longestName) return undefined;
  const skipped = first.words[0] !== name[0] && (first.words[0]?.length ?? 0) <= longestArticle ? 1 : 0;
  return name.every((word, place) => first.words[skipped + place] === word) ? first : undefined;
}
