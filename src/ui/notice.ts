import type { Article } from '../article/article';
import type { MessageKey, Ui } from './ui';

/** A line above the article that says what is out of the ordinary, with at most one thing to do about it. */
export function notice(
  ui: Ui,
  message: MessageKey,
  action?: { label: MessageKey; run: () => void },
): HTMLElement {
  const { h, t } = ui;
  return h(
    'div',
    { class: 'notice', role: 'status', lang: t('languageTag'), dir: 'auto' },
    h('p', {}, t(message)),
    action && h('button', { type: 'button', onclick: action.run }, t(action.label)),
  );
}

/** What is to be said of a page of which there may be more than was read; with `readAgain` it can be read once more. */
export function pageNotices(
  ui: Ui,
  { partial, cut }: Pick<Article, 'partial' | 'cut'>,
  readAgain?: () => void,
): HTMLElement[] {
  const again = readAgain && { label: 'readAgain' as const, run: readAgain };
  return [
    ...(partial ? [notice(ui, 'noticePartial', again)] : []),
    ...(cut ? [notice(ui, 'noticeCut')] : []),
  ];
}

/** A place for short messages that come and go; screen readers are told of each. */
export function statusLine({ h, t, document }: Ui): {
  element: HTMLElement;
  say: (message: MessageKey) => void;
} {
  const shownMs = 4000;
  const element = h('div', { class: 'status', role: 'status' });
  let timer = 0;
  const say = (message: MessageKey): void => {
    const view = document.defaultView;
    view?.clearTimeout(timer);
    element.textContent = t(message);
    timer = view?.setTimeout(() => element.replaceChildren(), shownMs) ?? 0;
  };
  return { element, say };
}
