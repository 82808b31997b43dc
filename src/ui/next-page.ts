import { type Article, isRefusal, type Reading } from '../article/article';
import { toSafeFragment } from '../article/sanitize/to-safe-fragment';
import { textBlocks } from '../article/text-blocks';
import { type ImageRescue, rescueImages } from './images';
import type { Ui } from './ui';

export interface NextPageServices {
  /** Reads a page of the same site that continues the article. */
  readNext: (address: string) => Promise<Reading>;
  rescueImage: ImageRescue;
}

/** A shorter block may stand on both pages by chance. */
const leastRepeated = 25;

/**
 * A button that fetches the next page of an article and joins it to the body, without what stands there already.
 * Nothing for an article that ends on its page.
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

  const join = async (): Promise<void> => {
    button.disabled = true;
    status.textContent = t('loading');
    const reading = await services.readNext(next).catch((): Reading => ({ reason: 'failed' }));
    button.disabled = false;
    status.textContent = isRefusal(reading) ? t('nextPageFailed') : '';
    if (isRefusal(reading)) return;
    seen.add(next);
    append(ui, reading, body, services.rescueImage);
    next = reading.nextPage;
    button.hidden = !next || seen.has(next);
  };

  if (!next) return undefined;
  return h('div', { class: 'next-page', lang: t('languageTag'), dir: 'auto' }, button, status);
}

function append(ui: Ui, page: Article, body: HTMLElement, rescueImage: ImageRescue): void {
  const known = new Set(textBlocks(body).map(({ text }) => text));
  const part = ui.h('div', { class: 'part' });
  part.append(toSafeFragment(page.html, ui.document, { baseUrl: page.url }));
  for (const { text, element } of textBlocks(part)) {
    if (text.length >= leastRepeated && known.has(text)) element.remove();
  }
  rescueImages(ui, part, rescueImage);
  body.append(part);
}
