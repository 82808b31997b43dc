import type { Article } from '../article/article';
import { textBlocks } from '../article/text-blocks';
import { markdownFileName } from '../export/file-name';
import { type SummarySection, toMarkdown } from '../export/markdown';
import { summarize } from '../summary/summarize';
import { copyText } from './copy-text';
import { iconButton } from './icon-button';
import type { MessageKey, Ui } from './ui';

/** The buttons that copy an article as Markdown and save it as a file; `say` tells how it went. */
export function markdownActions(
  ui: Ui,
  current: () => { article: Article; body: HTMLElement } | undefined,
  say: (message: MessageKey) => void,
): { copy: HTMLButtonElement; save: HTMLButtonElement } {
  const withMarkdown = (use: (markdown: string, article: Article) => unknown) => (): void => {
    const shown = current();
    if (shown) use(toMarkdown(shown.article, shown.body, summarySection(ui, shown)), shown.article);
  };
  return {
    copy: iconButton(
      ui,
      'copy',
      'copyMarkdown',
      withMarkdown(async (markdown) => say((await copyText(ui, markdown)) ? 'copied' : 'copyFailed')),
    ),
    save: iconButton(
      ui,
      'save',
      'saveMarkdown',
      withMarkdown((markdown, article) => {
        saveFile(ui, markdown, markdownFileName(article.title));
        say('saved');
      }),
    ),
  };
}

function summarySection(
  { t }: Ui,
  { article, body }: { article: Article; body: HTMLElement },
): SummarySection {
  const { sentences } = summarize(textBlocks(body), article);
  return { heading: t('summary'), sentences: sentences.map(({ text }) => text) };
}

function saveFile({ h }: Ui, text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
