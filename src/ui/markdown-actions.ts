import type { Article } from '../article/article';
import { markdownFileName } from '../export/file-name';
import { toMarkdown } from '../export/markdown';
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
    if (shown) use(toMarkdown(shown.article, shown.body), shown.article);
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

/** A page's permissions policy can deny the clipboard to a frame; the older way of a selection still works there. */
async function copyText({ document, h }: Ui, text: string): Promise<boolean> {
  try {
    await document.defaultView?.navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = h('textarea', { value: text, readOnly: true });
    area.style.position = 'fixed';
    area.style.opacity = '0';
    const focused = document.activeElement;
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return copied;
  }
}

function saveFile({ h }: Ui, text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
