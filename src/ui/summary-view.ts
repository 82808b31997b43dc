import type { Article } from '../article/article';
import type { PlacedBlock } from '../article/text-blocks';
import { type Settings, summaryLengths } from '../browser/settings';
import type { PlacedSentence } from '../summary/candidates';
import { browserGenerator, type Generator } from '../summary/generated/generator';
import type { KeyTerm } from '../summary/key-terms';
import { publisherNote } from '../summary/publisher';
import type { NoSummary, Summarizable } from '../summary/summarize';
import { copyText } from './copy-text';
import { generatedView } from './generated-view';
import { keyTermsView } from './key-terms-view';
import { sourceLinks } from './source-links';
import type { MessageKey, Ui } from './ui';

type Length = Settings['summaryLength'];

const sentencesOf: Record<Length, number> = { short: 1, medium: 3, long: 6 };

const noSummary: Record<NoSummary, MessageKey> = { short: 'summaryNone_short', list: 'summaryNone_list' };

/** Sentences with a key term that are listed at most. */
const mostListed = 12;

/** An article with its blocks as they are shown, and what was read of it for its summary. */
export interface Summarized {
  article: Article;
  blocks: readonly PlacedBlock[];
  read: Summarizable | NoSummary;
}

/**
 * What the article says, before it is read: the key sentences, each a button that shows where it stands; the publisher's
 * own description; the terms that it is about; and, where the browser has a model, an offer to let it write.
 * Where the article has no summary, says why.
 */
export function summaryView(
  ui: Ui,
  { article, blocks, read }: Summarized,
  initial: Length,
  generator: Generator | undefined = browserGenerator(globalThis),
): HTMLElement {
  if (typeof read === 'string') return noSummaryView(ui, article, blocks, read);
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
  let term: KeyTerm | undefined;

  const sentencesAt = (index: number): PlacedSentence[] =>
    read.sentences({ sentences: sentencesOf[summaryLengths[index] ?? 'medium'] });
  const listed = (): readonly PlacedSentence[] => term?.sentences.slice(0, mostListed) ?? sentencesAt(length);
  const draw = (): void => {
    const sentences = listed();
    links.forget();
    list.replaceChildren(...sentences.map((sentence) => h('li', {}, links.link(sentence))));
    // The sentences with a term are no summary, which alone has a length.
    const isLongest =
      length === summaryLengths.length - 1 || sentencesAt(length + 1).length <= sentences.length;
    shorter.disabled = term !== undefined || length === 0;
    longer.disabled = term !== undefined || isLongest;
  };
  const change = (by: number): void => {
    length += by;
    draw();
  };
  const copySummary = async (): Promise<void> => {
    const lines = [article.title, ...listed().map(({ text }) => text), article.url];
    said.textContent = t((await copyText(ui, lines.join('\n\n'))) ? 'summaryCopied' : 'summaryNotCopied');
  };

  draw();
  if (!list.firstChild) return noSummaryView(ui, article, blocks, 'list');
  const text = blocks.map((block) => block.text).join('\n');
  return h(
    'section',
    { class: 'summary', 'aria-label': t('summary') },
    h('header', { lang: language }, h('h2', {}, t('summary')), h('div', {}, said, shorter, longer, copy)),
    list,
    keyTermsView(ui, read.terms(), (pressed) => {
      term = pressed;
      draw();
    }),
    publisherView(ui, article, blocks),
    generatedView(ui, generator, { article, text, sentences: read.prose }, links),
    links.wayBack,
  );
}

function noSummaryView(
  ui: Ui,
  article: Article,
  blocks: readonly PlacedBlock[],
  why: NoSummary,
): HTMLElement {
  const { h, t } = ui;
  return h(
    'section',
    { class: 'summary', 'aria-label': t('summary') },
    h('p', { class: 'note', lang: t('languageTag'), dir: 'auto' }, t(noSummary[why])),
    publisherView(ui, article, blocks),
  );
}

function publisherView(
  { h, t }: Ui,
  article: Article,
  blocks: readonly PlacedBlock[],
): HTMLElement | undefined {
  const note = publisherNote(blocks, article);
  if (!note) return undefined;
  const label = h('p', { class: 'note', lang: t('languageTag'), dir: 'auto' }, t('fromPublisher'));
  return h('blockquote', {}, label, h('p', {}, note));
}
