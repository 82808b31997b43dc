import { landmark, wholeBody } from './landmarks';
import { isWorthReading, readableCharacters } from './prose';
import { readability } from './readability';
import type { Extraction, Strategy } from './strategy';

/** Ways to find the article, the most trusted first. */
const strategies: readonly Strategy[] = [readability, landmark, wholeBody];

/** Another way is believed over a more trusted one only if it finds so many times its text. */
const muchMore = 4;

/**
 * Finds the article of a pruned page; undefined where no way finds anything worth reading.
 * @param copy gives a fresh copy of the page for each way, which may change it
 */
export function extract(copy: () => Document): Extraction | undefined {
  let best: { extraction: Extraction; characters: number } | undefined;
  for (const strategy of strategies) {
    if (best && best.characters > enough) break;
    const extraction = strategy.find(copy());
    if (!extraction || !isWorthReading(extraction.element)) continue;
    const characters = readableCharacters(extraction.element);
    if (!best || characters > muchMore * best.characters) best = { extraction, characters };
  }
  return best?.extraction;
}

/** A text of this length is an article; less may be only a part of one. */
const enough = 600;
