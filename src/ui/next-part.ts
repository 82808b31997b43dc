import type { Article } from '../article/article';
import { dropBlocks } from '../article/blocks/drop';
import { idPrefix } from '../article/id-prefix';
import { toSafeFragment } from '../article/sanitize/to-safe-fragment';
import { textBlocks } from '../article/text-blocks';
import { type Images, rescueImages } from './images';
import { keepImagesInLine } from './images-in-line';
import type { Ui } from './ui';

/** A shorter block may stand on both pages by chance. */
const leastRepeated = 25;

/**
 * A further page of an article as a part of its body, without what stands there already.
 * @param number which page of the article it is, from 1
 */
export function nextPart(
  ui: Ui,
  page: Article,
  number: number,
  body: HTMLElement,
  images: Images,
): HTMLElement {
  const part = ui.h('div', { class: 'part' });
  part.append(toSafeFragment(page.html, ui.document, { baseUrl: page.url, images: images.shown }));
  dropRepeated(part, body);
  keepPlacesApart(part, number, page.url);
  keepImagesInLine(part);
  rescueImages(ui, part, images.rescue);
  return part;
}

/** Takes the texts out of a part that the body has already, and no new one that stands in the same box. */
export function dropRepeated(part: HTMLElement, body: HTMLElement): void {
  const known = new Set(textBlocks(body).map(({ text }) => text));
  dropBlocks(
    part,
    textBlocks(part).filter(({ text }) => text.length >= leastRepeated && known.has(text)),
  );
}

/**
 * Each page counts its notes from one: in a part of several pages its places, and what leads to them, get names of their
 * own. For the export the part says where they are found, and what was put before their names.
 */
export function keepPlacesApart(part: HTMLElement, number: number, url: string): void {
  const prefix = `${idPrefix}page-${number}-`;
  const apart = (name: string): string => prefix + name.slice(idPrefix.length);
  for (const place of part.querySelectorAll('[id]')) place.id = apart(place.id);
  for (const link of part.querySelectorAll(`a[href^="#${idPrefix}"]`))
    link.setAttribute('href', `#${apart((link.getAttribute('href') ?? '').slice(1))}`);
  for (const cell of part.querySelectorAll('[headers]')) {
    const heads = (cell.getAttribute('headers') ?? '').split(/\s+/).filter(Boolean);
    cell.setAttribute('headers', heads.map(apart).join(' '));
  }
  part.setAttribute('data-page', url);
  part.setAttribute('data-prefix', prefix);
}
