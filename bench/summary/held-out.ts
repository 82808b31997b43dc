import type { SummaryModel } from '../../src/summary/scores';
import type { Budget } from '../../src/summary/select';
import { meanInterval } from '../bootstrap';
import { summaryOf } from '../line-summary';
import { mean } from '../scorers';
import { lead } from '../summary-peers';
import { type Lesson, learn } from './learn';
import { lessonsOf, siteOf, trainingSets } from './lessons';
import { type Scores, scoresOf } from './scores';

const folds = 4;
const budgets: Record<string, Budget> = { fr: { words: 34 }, en: { words: 23 }, de: { words: 94 } };

/** Prints figures for texts that the model did not learn from. */
export function heldOut(corpus: string, limit?: number): void {
  const [news = [], pages = [], encyclopedia = []] = trainingSets.map((set) => lessonsOf(set, corpus, limit));
  const site = siteOf(corpus);
  const fold = ({ line }: Lesson): number => hash(site(line)) % folds;
  const models = Array.from({ length: folds }, (_, held) =>
    learn(
      [...news, ...pages, ...encyclopedia].filter((lesson) => news.includes(lesson) || fold(lesson) !== held),
    ),
  );
  const own = (lesson: Lesson): SummaryModel => models[fold(lesson)] ?? learn([]);
  report('publishers by site', pages, { words: 23 }, own);
  report('encyclopedia by article', encyclopedia, { words: 94 }, own);

  const everything = [...news, ...pages, ...encyclopedia];
  for (const [lang, budget] of Object.entries(budgets)) {
    const model = learn(everything.filter(({ line }) => line.lang !== lang));
    report(
      `${lang} without it`,
      everything.filter(({ line }) => line.lang === lang).slice(-1500),
      budget,
      () => model,
    );
  }
}

function report(
  name: string,
  lessons: Lesson[],
  budget: Budget,
  modelOf: (lesson: Lesson) => SummaryModel,
): void {
  const ours = lessons.map((lesson) =>
    scoresOf(summaryOf(lesson.line, budget, modelOf(lesson)), lesson.line, budget.words),
  );
  const first = lessons.map(({ line }) => scoresOf(lead(line, budget), line, budget.words));
  const gain = meanInterval(ours.map(({ one }, index) => 100 * (one - (first[index]?.one ?? 0))));
  const interval = `${gain.mean.toFixed(1)} [${gain.low.toFixed(1)}, ${gain.high.toFixed(1)}]`;
  console.log(`${name}: ${shown(ours)}, Lead ${shown(first)}, gain in R1 ${interval}`);
}

function shown(scores: Scores[]): string {
  const percent = (of: 'one' | 'two'): string => (100 * mean(scores.map((score) => score[of]))).toFixed(1);
  return `${percent('one')} / ${percent('two')} (${mean(scores.map(({ words }) => words)).toFixed(0)} words)`;
}

function hash(text: string): number {
  let code = 0;
  for (const character of text) code = (code * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return code;
}
