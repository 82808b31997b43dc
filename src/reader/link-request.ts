import { background } from '../browser/messages';
import { requestSite } from '../browser/site-access';
import { statusLine } from '../ui/notice';
import type { Ui } from '../ui/ui';

/** Asks for access to the site of a link before it is opened in the reader; the page itself can always be opened. */
export function showLinkRequest(ui: Ui, link: string): void {
  const { h, t, document } = ui;
  const status = statusLine(ui);
  const allow = async (): Promise<void> => {
    if (await requestSite(link)) await background.readLinkHere(link);
    else status.say('linkDenied');
  };
  document.title = t('linkTitle', new URL(link).hostname);
  document.body.append(
    h(
      'main',
      { class: 'request' },
      h('h1', {}, document.title),
      h('p', {}, t('linkAdvice')),
      h('p', { class: 'address', dir: 'ltr' }, link),
      h(
        'div',
        { class: 'actions' },
        h('button', { type: 'button', class: 'primary', onclick: () => void allow() }, t('linkAllow')),
        h('a', { href: link, class: 'button' }, t('linkOpen')),
      ),
    ),
    status.element,
  );
}
