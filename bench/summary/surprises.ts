import type { Forest } from '../../src/article/forest';
import { type Habits, habitUnit } from '../../src/summary/habits';
import { salience } from '../../src/summary/scores';
import type { Vocabulary } from '../../src/summary/vocabulary';
import { baseLanguage } from '../../src/summary/words';

export const noHabits: ReadonlyMap<string, number> = new Map();

/** Texts that a word must stand in, and how much it is pulled to nothing: the words of one subject are no habit. */
const leastTexts = 50;
const shrinkage = 8;
/** Logits that a word counts at least and at most. */
const bounds = { least: 0.3, most: 2 };
/** Words of a language that are kept, those that tell most: the model is to be small. */
const mostWords = 200;

/** A text, and the words of its summary. */
interface Text {
  lang: string;
  article: Vocabulary;
  wanted: ReadonlySet<string>;
}

/** How much oftener the summaries of some texts have a word than the signals of the word led to expect. */
class Surprise {
  more = 0;
  variance = 0;
  texts = 0;

  count(isWanted: boolean, chance: number, texts: 1 | -1): void {
    this.more += texts * (Number(isWanted) - chance);
    this.variance += texts * chance * (1 - chance);
    this.texts += texts;
  }

  /** The step of Newton's method from what was expected, in logits. */
  logit(): number {
    const logit = this.texts < leastTexts ? 0 : this.more / (this.variance + shrinkage);
    return Math.abs(logit) < bounds.least ? 0 : Math.max(-bounds.most, Math.min(bounds.most, logit));
  }

  telling(): number {
    return Math.abs(this.logit()) * Math.sqrt(this.variance);
  }
}

/** Learns the words that the summaries of a language have or leave out beyond what their signals tell. */
export class Surprises {
  private readonly byLanguage = new Map<string, Map<string, Surprise>>();
  private kept: Map<string, Map<string, Surprise>> | undefined;

  /** @param bySignals tells words by their signals alone */
  constructor(private readonly bySignals: Forest) {}

  add(text: Text): void {
    const words = known(this.byLanguage, baseLanguage(text.lang), () => new Map<string, Surprise>());
    this.forEachWord(text, (word, isWanted, chance) =>
      known(words, word, () => new Surprise()).count(isWanted, chance, 1),
    );
  }

  habits(): Habits {
    return Object.fromEntries([...this.tellingWords()].map(([lang, words]) => [lang, lineOf(words)]));
  }

  /** The habits of a text's language without what this text, which was added, taught of them. */
  habitsWithout(text: Text): ReadonlyMap<string, number> {
    const words = this.tellingWords().get(baseLanguage(text.lang));
    const habits = new Map<string, number>();
    if (!words) return habits;
    this.forEachWord(text, (word, isWanted, chance) => {
      const surprise = words.get(word);
      if (!surprise) return;
      surprise.count(isWanted, chance, -1);
      habits.set(word, habitUnit * partsOf(surprise));
      surprise.count(isWanted, chance, 1);
    });
    return habits;
  }

  private tellingWords(): Map<string, Map<string, Surprise>> {
    this.kept ??= new Map(
      [...this.byLanguage]
        .map(([lang, words]): [string, Map<string, Surprise>] => [lang, mostTelling(words)])
        .filter(([, words]) => words.size > 0),
    );
    return this.kept;
  }

  private forEachWord(
    { article, wanted }: Text,
    tell: (word: string, isWanted: boolean, chance: number) => void,
  ): void {
    const chances = salience(article, this.bySignals, noHabits);
    for (const [index, { word }] of article.uses.entries()) tell(word, wanted.has(word), chances[index] ?? 0);
  }
}

function mostTelling(words: Map<string, Surprise>): Map<string, Surprise> {
  const telling = [...words].filter(([, surprise]) => partsOf(surprise) !== 0);
  telling.sort(([, one], [, other]) => other.telling() - one.telling());
  return new Map(telling.slice(0, mostWords));
}

function lineOf(words: Map<string, Surprise>): string {
  return [...words].map(([word, surprise]) => `${word} ${partsOf(surprise)}`).join(' ');
}

function partsOf(surprise: Surprise): number {
  return Math.round(surprise.logit() / habitUnit);
}

function known<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const found = values.get(key);
  if (found !== undefined) return found;
  const made = make();
  values.set(key, made);
  return made;
}
