import type { Article } from '../article/article';
import type { PlacedBlock } from '../article/text-blocks';
import { type Settings, summaryLengths } from '../browser/settings';
import type { PlacedSentence } from '../summary/candidates';
import { browserGenerator, type Generator } from '../summary/generated/generator';
import { publisherNote } from '../summary/publisher';
import { readForSummary } from '../summary/summarize';
import { copyText } from './copy-text';
import { generatedView } from './generated-view';
import { keyTermsView } from './key-terms-view';
import { sourceLinks } from './source-links';
import type { Ui } from './ui';

type Length = Settings['summaryLength'];

const sentencesOf: Record<Length, number> = { short: 1, medium: 3, long: 6 };

/** Sentences with a key term that are listed at most. */
const mostListed = 12;

/**
 * What the article says, before it is read: the key sentences, each a button that shows where it stands; the publisher's
 * own description; the terms that it is about; and, where the browser has a model, an offer to let it write.
 * Gives nothing for an article that is too short to be summarised.
 */
export function summaryView(
  ui: Ui,
  article: Article,
  blocks: readonly PlacedBlock[],
  initial: Length,
  generator: Generator | undefined = browserGenerator(globalThis),
): HTMLElement | undefined {
  const read = readForSummary(blocks, article);
  if (!read) return undefined;
  const { h, t } = ui;
  const language = t('languageTag');
  const links = sourceLinks(ui, blocks);
  const list = h('ol');
  const said = h('span', { class: 'note', role: 'status' });
  const action = (label: string, onclick: () => void): HTMLButtonElement =>
    h('button', { type: 'button', onclick }, label);
  const shorter = action(t('summaryShorter'), () => change(-1));
  const longer = action(t('summaryLonger'), () => change(+1));
  const copy = action(t('summaryCopy'), () => void copySummary());
  let length = summaryLengths.indexOf(initial);

  const sentencesAt = (index: number): PlacedSentence[] =>
    read.sentences({ sentences: sentencesOf[summaryLengths[index] ?? 'medium'] });
  const showSentences = (sentences: readonly PlacedSentence[]): void =>
    list.replaceChildren(...sentences.map((sentence) => h('li', {}, links.link(sentence))));
  const change = (by: number): void => {
    length += by;
    const sentences = sentencesAt(length);
    showSentences(sentences);
    shorter.disabled = length === 0;
    longer.disabled =
      length === summaryLengths.length - 1 || sentencesAt(length + 1).length <= sentences.length;
  };
  const copySummary = async (): Promise<void> => {
    const lines = [article.title, ...sentencesAt(length).map(({ text }) => text), article.url];
    said.textContent = t((await copyText(ui, lines.join('\n\n'))) ? 'summaryCopied' : 'summaryNotCopied');
  };

  change(0);
  if (!list.firstChild) return undefined;
  const text = blocks.map((block) => block.text).join('\n');
  const note = publisherNote(blocks, article);
  return h(
    'section',
    { class: 'summary', 'aria-label': t('summary') },
    h('header', { lang: language }, h('h2', {}, t('summary')), h('div', {}, said, shorter, longer, copy)),
    list,
    keyTermsView(ui, read.terms(), (term) => {
      if (term) showSentences(term.sentences.slice(0, mostListed));
      else change(0);
    }),
    note &&
      h(
        'blockquote',
        {},
        h('p', { class: 'note', lang: language, dir: 'auto' }, t('fromPublisher')),
        h('p', {}, note),
      ),
    generatedView(ui, generator, { article, text, sentences: read.prose }, links),
    links.wayBack,
  );
}
