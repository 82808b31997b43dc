import { decoded } from '../article/file-names';
import { focusQuietly } from './scroll-to';

/**
 * Links to a place in the article (footnotes, contents) scroll there themselves: a change of the address would add an
 * entry to the history, and Back closes the reader.
 * @param finish puts there what of the article is still to come
 */
export function followFragmentLinks(body: HTMLElement, finish: () => void): void {
  body.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    finish();
    const id = decoded(link.hash.slice(1));
    const target = [...body.querySelectorAll<HTMLElement>('[id]')].find((element) => element.id === id);
    if (!target) return;
    focusQuietly(target);
    target.scrollIntoView({ block: 'center' });
  });
}
