import type { Article } from '../article/article';
import type { PlacedBlock } from '../article/text-blocks';
import { summaryLengths } from '../browser/settings';
import { type SummarySentence, summarize } from '../summary/summarize';
import { showSource } from './source-mark';
import type { Ui } from './ui';

type Length = (typeof summaryLengths)[number];

const sentencesOf: Record<Length, number> = { short: 1, medium: 3, long: 6 };

/**
 * The key sentences, each a button that shows where in the article it stands.
 * Gives nothing for an article that is too short to be summarised.
 */
export function summaryView(
  ui: Ui,
  article: Article,
  blocks: readonly PlacedBlock[],
  initial: Length,
): HTMLElement | undefined {
  const { h, t } = ui;
  const language = t('languageTag');
  const list = h('ol');
  const shorter = h('button', { type: 'button', onclick: () => show(-1) }, t('summaryShorter'));
  const longer = h('button', { type: 'button', onclick: () => show(+1) }, t('summaryLonger'));
  let length = summaryLengths.indexOf(initial);

  const show = (change: number): void => {
    length += change;
    const sentences = sentencesAt(length);
    list.replaceChildren(
      ...sentences.map((sentence) => h('li', {}, sentenceButton(ui, sentence, list, blocks))),
    );
    shorter.disabled = length === 0;
    longer.disabled = isLongest(sentences.length);
  };
  const sentencesAt = (index: number): SummarySentence[] =>
    summarize(blocks, { ...article, sentences: sentencesOf[summaryLengths[index] ?? 'medium'] }).sentences;
  const isLongest = (shown: number): boolean =>
    length === summaryLengths.length - 1 || sentencesAt(length + 1).length <= shown;

  show(0);
  if (!list.firstChild) return undefined;
  return h(
    'section',
    { class: 'summary', 'aria-label': t('summary') },
    h('header', { lang: language, dir: 'auto' }, h('h2', {}, t('summary')), h('div', {}, shorter, longer)),
    list,
  );
}

function sentenceButton(
  { h, t }: Ui,
  sentence: SummarySentence,
  list: HTMLElement,
  blocks: readonly PlacedBlock[],
): HTMLElement {
  const button = h('button', { type: 'button', title: t('summaryShowSource') }, sentence.text);
  button.addEventListener('click', () => {
    for (const other of list.querySelectorAll('[aria-current]')) other.removeAttribute('aria-current');
    button.setAttribute('aria-current', 'true');
    const block = blocks[sentence.block];
    if (block) showSource(block, sentence.start, sentence.end);
  });
  return button;
}
