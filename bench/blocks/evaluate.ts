import type { Forest } from '../../src/article/forest';
import type { CorePage } from '../core-page';
import { inOrder } from '../in-order';
import { showProgress } from '../progress';
import { type Score, scorePage } from '../score-page';
import { countSnippets, mean, type SnippetCounts, snippetF1, words } from '../scorers';
import { folds } from './folds';
import { learn } from './learn';
import { type Lesson, markupOf } from './lessons';

interface Measured {
  lesson: Lesson;
  /** Without a model, and with the one that did not learn from the page's site. */
  results: { score: Score; snippets: SnippetCounts }[];
}

/** Prints what the whole core gives of pages with a model that did not learn from their sites, beside none. */
export async function evaluate(sets: Map<string, Lesson[]>, browsers: readonly CorePage[]): Promise<void> {
  const all = [...sets.values()].flat();
  for (let held = 0; held < folds; held++) {
    const forest = learn(all.filter(({ fold }) => fold !== held));
    for (const browser of browsers) await keepForest(browser, String(held), forest);
    console.error(`fold ${held + 1} of ${folds} is learned`);
  }
  for (const [name, lessons] of sets) {
    const measured: Measured[] = [];
    await inOrder(lessons, browsers, measure, (one, index) => {
      measured.push(one);
      showProgress(index + 1, lessons.length, '');
    });
    console.log(`${name}\n\n${tableOf(measured)}\n`);
  }
}

async function measure(browser: CorePage, lesson: Lesson): Promise<Measured> {
  const { html, url } = await markupOf(lesson.file, lesson.truth);
  const results: Measured['results'] = [];
  for (const name of ['none', String(lesson.fold)]) {
    const text = await browser
      .run((page) => page.evaluate((html, url, name) => lisibleBlocks.read(html, url, name), html, url, name))
      .catch(() => '');
    results.push({
      score: scorePage(text, lesson.truth, words),
      snippets: countSnippets(text, lesson.truth),
    });
  }
  return { lesson, results };
}

function keepForest(browser: CorePage, name: string, forest: Forest): Promise<void> {
  return browser.run((page) =>
    page.evaluate((name, forest) => lisibleBlocks.keepForest(name, forest), name, forest),
  );
}

function tableOf(measured: readonly Measured[]): string {
  const groups = [...new Set(measured.map(({ lesson }) => lesson.truth.group ?? ''))].sort();
  const lines = groups.map((group) =>
    lineOf(
      group,
      measured.filter(({ lesson }) => (lesson.truth.group ?? '') === group),
    ),
  );
  const head = ['group', 'pages', 'none', 'model', 'with: none', 'model', 'without: none', 'model'];
  return [head, head.map(() => '---'), ...lines, lineOf('all', measured)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function lineOf(name: string, measured: readonly Measured[]): string[] {
  const of = <Value>(which: number, pick: (result: Measured['results'][number]) => Value): Value[] =>
    measured.flatMap(({ results }) => (results[which] ? [pick(results[which])] : []));
  const cells = (cell: (which: number) => number): string[] => [0, 1].map((which) => cell(which).toFixed(3));
  return [
    name,
    String(measured.length),
    ...cells((which) => total(of(which, ({ score }) => score))),
    ...cells((which) =>
      share(
        of(which, ({ snippets }) => snippets),
        'with',
      ),
    ),
    ...cells((which) =>
      share(
        of(which, ({ snippets }) => snippets),
        'without',
      ),
    ),
  ];
}

function total(scores: readonly Score[]): number {
  const counts = scores.filter((score): score is SnippetCounts => !('f1' in score));
  return counts.length > 0
    ? snippetF1(counts)
    : mean(scores.flatMap((score) => ('f1' in score ? score.f1 : [])));
}

/** The part of the snippets of a kind that is found. */
function share(counts: readonly SnippetCounts[], kind: 'with' | 'without'): number {
  const sum = (pick: (count: SnippetCounts) => number): number =>
    counts.reduce((all, count) => all + pick(count), 0);
  return kind === 'with'
    ? sum((count) => count.truePositives) / sum((count) => count.truePositives + count.falseNegatives)
    : sum((count) => count.falsePositives) / sum((count) => count.unwanted);
}
