import type { Article, Removed } from '../article/article';
import { removalReason } from './removal-reasons';
import { restoredBlock, type Target } from './restored-block';
import type { Ui } from './ui';

/**
 * A quiet line that says how many blocks were left out. It opens a list of them, by reason, each of which can be put
 * back where it stood and taken out again. Nothing for an article that lost nothing.
 * @param page which page of the article they were left out of, from 1
 */
export function removedView(ui: Ui, article: Article, target: Target, page = 1): HTMLElement | undefined {
  const { h, t } = ui;
  if (article.removed.length === 0) return undefined;
  const count = article.removed.length + article.untold;
  const groups = Map.groupBy(article.removed, ({ rule }) => t(removalReason(rule)));
  const list = h('div', { class: 'removals' });
  const view = h(
    'details',
    { class: 'removed', lang: t('languageTag'), dir: 'auto' },
    h('summary', {}, page > 1 ? t('removedCountOfPage', page, count) : t('removedCount', count)),
    h('p', {}, t('removedAdvice')),
    list,
  );
  const fill = (): void => {
    for (const [reason, blocks] of groups) list.append(groupView(ui, reason, blocks, article, target));
    if (article.untold > 0) list.append(h('p', {}, t('removedMore', article.untold)));
  };
  view.addEventListener('toggle', fill, { once: true });
  return view;
}

/** A page can have hundreds of links around its article: a longer group stays closed at first. */
const mostShownAtOnce = 8;

function groupView(
  ui: Ui,
  reason: string,
  blocks: readonly Removed[],
  article: Article,
  target: Target,
): HTMLElement {
  const { h } = ui;
  const rows = blocks.map((block) => h('li', {}, ...rowOf(ui, block, article, target)));
  const open = blocks.length <= mostShownAtOnce;
  return h('details', { open }, h('summary', {}, `${reason} (${blocks.length})`), h('ul', {}, ...rows));
}

function rowOf(ui: Ui, removed: Removed, article: Article, target: Target): HTMLElement[] {
  const { h, t } = ui;
  let restored: HTMLElement | undefined;
  const text = excerpt(removed.text) || t('removedImage');
  const button = h('button', { type: 'button', 'aria-pressed': 'false' }, t('removedPutBack'));
  button.setAttribute('aria-label', `${t('removedPutBack')}: ${text}`);
  button.addEventListener('click', () => {
    if (restored) restored.remove();
    restored = restored ? undefined : restoredBlock(ui, removed, article.url, target);
    button.setAttribute('aria-pressed', String(restored !== undefined));
    button.textContent = t(restored ? 'removedTakeOut' : 'removedPutBack');
    restored?.scrollIntoView({ block: 'center' });
  });
  return [h('span', { lang: article.lang, dir: 'auto' }, text), button];
}

const shownCharacters = 160;

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > shownCharacters ? `${line.slice(0, shownCharacters).trimEnd()}…` : line;
}
