import { type Article, isRefusal, type Reading } from '../article/article';
import { textBlocks } from '../article/text-blocks';
import type { Images } from './images';
import { nextPart } from './next-part';
import { pageNotices } from './notice';
import { removedView } from './removed-view';
import type { Ui } from './ui';

export interface NextPageServices {
  /** Reads a page of the same site that continues the article. */
  readNext: (address: string) => Promise<Reading>;
  images: Images;
}

/**
 * A button that fetches the next page of an article and joins it to the body, without what stands there already; above
 * it stands what is to be said of the pages that were joined. Nothing for an article that ends on its page.
 */
export function nextPageView(
  ui: Ui,
  article: Article,
  body: HTMLElement,
  services: NextPageServices,
): HTMLElement | undefined {
  const { h, t } = ui;
  const seen = new Set([article.url]);
  let next = article.nextPage;
  const button = h('button', { type: 'button', onclick: () => void join() }, t('nextPage'));
  const status = h('p', { role: 'status' });
  const joined = h('div', {});
  let pages = 1;

  const join = async (): Promise<void> => {
    button.disabled = true;
    status.textContent = t('loading');
    const reading = await services.readNext(next).catch((): Reading => ({ reason: 'failed' }));
    button.disabled = false;
    status.textContent = isRefusal(reading) ? t('nextPageFailed') : '';
    if (isRefusal(reading)) return;
    seen.add(next);
    add(reading);
    next = reading.nextPage;
    button.hidden = !next || seen.has(next);
  };

  const add = (page: Article): void => {
    const { images } = services;
    const part = nextPart(ui, page, ++pages, body, images);
    body.append(part);
    const target = { body: part, blocks: textBlocks(part), images };
    joined.append(...pageNotices(ui, page), removedView(ui, page, target, pages) ?? '');
  };

  if (!next) return undefined;
  const asking = h('div', { class: 'next-page', lang: t('languageTag'), dir: 'auto' }, button, status);
  return h('div', {}, joined, asking);
}
