import { grantedSites, onSitesChange, removeSite } from '../browser/site-access';
import type { Ui } from '../ui/ui';

/** The sites whose links may be opened in the reader, each with a button that takes the access back. */
export async function sitesSection({ h, t }: Ui): Promise<HTMLElement> {
  const list = h('ul', { class: 'sites' });
  const show = async (): Promise<void> => {
    const sites = await grantedSites();
    list.replaceChildren(...sites.map(siteRow));
    if (sites.length === 0) list.append(h('li', {}, t('sitesNone')));
  };
  const siteRow = (pattern: string): HTMLElement => {
    const site = pattern.replace(/\/\*$/, '');
    const remove = (): void => void removeSite(pattern);
    return h(
      'li',
      {},
      h('span', { dir: 'ltr' }, site),
      h('button', { type: 'button', 'aria-label': t('siteRemove', site), onclick: remove }, t('remove')),
    );
  };
  onSitesChange(() => void show());
  await show();
  return h('section', {}, h('h2', {}, t('sites')), h('p', {}, t('sitesText')), list);
}
