import type { TextBlock } from '../article/article';
import { isCaption } from './captions';
import { datelineLength } from './dateline';
import { beginsEntry } from './entries';
import type { ExclusionRule } from './exclusion/rule';
import { exclusionRules } from './exclusion-rules';
import { withoutFormulas } from './formulas';
import { leansBack } from './leaning';
import { withinQuotations } from './leaning/quotations';
import { listMarkLength } from './list-mark';
import { withoutNoteMarks } from './note-marks';
import { inRecipe } from './recipes';
import { asks } from './sentence-ends';
import { sentenceSpans } from './sentences';
import { inSources } from './sources';
import type { Context } from './vocabulary';
import { isUnspaced, words } from './words';

/** A sentence of an article and where it stands. */
export interface PlacedSentence {
  /** Without the marks of notes that stand in it. */
  text: string;
  /** Index of the block that it stands in. */
  block: number;
  /** Its place in the block's text, in UTF-16 units. */
  start: number;
  end: number;
}

/** A sentence without what else is known of it. */
export function placeOf({ text, block, start, end }: PlacedSentence): PlacedSentence {
  return { text, block, start, end };
}

/** A sentence that a summary may take. */
export interface Candidate extends PlacedSentence {
  /** Its words as they are written. */
  forms: string[];
  /** The same in lower case. */
  words: string[];
  /** Whether it leans on the sentence before it. */
  leansBack: boolean;
  /** Number of sentences of the article before it, counting those that a summary may not take. */
  index: number;
}

/** Blocks whose sentences stand for themselves: a heading, a caption or a cell says nothing without its surroundings. */
const sentenceKinds = new Set<TextBlock['kind']>(['paragraph', 'item', 'quote']);

/** UTF-16 units of an article that are read, some 20,000 words: keeps the time bounded for whole books. */
const mostUnits = { spaced: 120_000, unspaced: 30_000 };

/**
 * The sentences of an article's prose, in order, without those under its pictures, of its lists of sources and of the steps of
 * its recipes; of one longer than a summary can read, its beginning and every nth block.
 */
export function proseSentences(blocks: readonly TextBlock[], lang: string): PlacedSentence[] {
  const isOfSources = inSources(blocks);
  const isOfRecipe = inRecipe(blocks);
  const prose = [...blocks.entries()].filter(
    ([block, { kind, text }]) =>
      sentenceKinds.has(kind) && !isOfSources[block] && !isOfRecipe[block] && !isCaption({ text }),
  );
  const most = isUnspaced(beginning(prose)) ? mostUnits.unspaced : mostUnits.spaced;
  const found: PlacedSentence[] = [];
  let left = most;
  for (const [block, { text: whole }] of sample(prose, most)) {
    const text = whole.slice(0, left);
    for (const { start, end } of sentenceSpans(text, lang))
      found.push({ text: withoutNoteMarks(text.slice(start, end)), block, start, end });
    left -= text.length;
  }
  return found;
}

type Numbered = [block: number, TextBlock];

function beginning(prose: readonly Numbered[]): string {
  return prose
    .slice(0, 5)
    .map(([, { text }]) => text)
    .join(' ');
}

/** All blocks, or those of the first half of the units and some of the rest. */
function sample(prose: readonly Numbered[], most: number): Numbered[] {
  const total = prose.reduce((sum, [, { text }]) => sum + text.length, 0);
  if (total <= most) return [...prose];
  const step = Math.ceil((2 * total) / most);
  let read = 0;
  return prose.filter(([, { text }], place) => {
    read += text.length;
    return read <= most / 2 || place % step === 0;
  });
}

const strongRules = exclusionRules.filter(({ isWeak }) => !isWeak);
const weakRules = exclusionRules.filter(({ isWeak }) => isWeak);

/** The rules that a question meets because it is one. */
const againstQuestions = new Set(['question', 'no-end']);

/** The sentences that say something on their own. */
export function candidates(
  sentences: readonly PlacedSentence[],
  { lang, mayAsk = false }: Pick<Context, 'lang' | 'mayAsk'>,
): Candidate[] {
  const isTaken = (sentence: Candidate, rules: readonly ExclusionRule[]): boolean =>
    !rules.some(
      ({ name, excludes }) =>
        excludes(sentence) && !(mayAsk && againstQuestions.has(name) && asks(sentence.text)),
    );
  const within = withinQuotations(sentences);
  const entries = beginsEntry(sentences);
  const allowed = withoutFormulas(
    sentences
      .map((sentence, index) =>
        candidate(sentence, index, lang, within[index] === true || entries[index] === true),
      )
      .filter((sentence) => isTaken(sentence, strongRules)),
  );
  const best = allowed.filter((sentence) => isTaken(sentence, weakRules));
  return best.length > 0 ? best : allowed;
}

function candidate(sentence: PlacedSentence, index: number, lang: string, isPart: boolean): Candidate {
  const { block, end } = sentence;
  const mark = listMarkLength(sentence.text);
  const lead = mark + datelineLength(sentence.text.slice(mark));
  const text = sentence.text.slice(lead);
  const forms = words(text, lang);
  const spoken = forms.map((form) => form.toLowerCase());
  return {
    text,
    block,
    start: sentence.start + lead,
    end,
    forms,
    words: spoken,
    leansBack: isPart || leansBack(text, lang),
    index,
  };
}
