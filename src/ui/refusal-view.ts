import type { RefusalReason } from '../article/article';
import type { MessageKey, Ui } from './ui';

/** What is shown where there is no article: what happened, what to do, and a button where trying again can help. */
export function refusalView(ui: Ui, reason: RefusalReason, retry?: () => void): HTMLElement {
  const { h, t } = ui;
  const canRetry = retry && retryHelps.has(reason);
  return h(
    'section',
    { class: 'refusal', role: 'alert' },
    h('h1', {}, t(refusalMessage(reason, 'title'))),
    h('p', {}, t(refusalMessage(reason, 'advice'))),
    canRetry && h('button', { type: 'button', class: 'primary', onclick: retry }, t('retry')),
  );
}

const retryHelps = new Set<RefusalReason>(['empty', 'no-article', 'frozen', 'failed', 'blocked']);

/** Every reason has two messages: `refusal_no_article_title`, `refusal_no_article_advice`. */
export function refusalMessage(reason: RefusalReason, part: 'title' | 'advice'): MessageKey {
  return `refusal_${reason.replaceAll('-', '_')}_${part}` as MessageKey;
}
