import { embedMark } from '../anchors';
import type { NativeNode } from './native-node';
import { playerPage } from './players';

/** No description of what is shown and no address of it are longer. */
const longestTitle = 200;
const longestAddress = 4_000;

/**
 * A line with a link to what an element plays, which cannot be played here: a film or a sound of the page's own, or the
 * frame of a service for them. Undefined for anything else, and for a film that is only an ornament.
 */
export function embedCard(
  element: Element,
  name: string,
  document: Document,
  native: NativeNode,
): Element | undefined {
  const attribute = (one: string): string => native.attribute(element, one)?.trim() ?? '';
  const address =
    name === 'iframe' ? playerPage(attribute('src') || attribute('data-src')) : fileOf(element, native);
  if (!isFile(address) || (name === 'video' && isOrnament(element, native))) return undefined;
  const title = attribute('title') || attribute('aria-label');
  const card = document.createElement('p');
  const link = document.createElement('a');
  card.setAttribute(embedMark, '');
  link.setAttribute('href', address);
  link.textContent = title && title.length <= longestTitle ? title : nameOf(address).slice(0, longestTitle);
  card.append(link);
  return card;
}

/** Address of the file that a `video` or `audio` plays. */
function fileOf(element: Element, native: NativeNode): string {
  const own = native.attribute(element, 'src') ?? '';
  if (isFile(own)) return own;
  for (let child = native.firstChild(element); child; child = native.nextSibling(child)) {
    if (native.nodeType(child) !== 1 || native.localName(child) !== 'source') continue;
    const address = native.attribute(child as Element, 'src') ?? '';
    if (isFile(address)) return address;
  }
  return '';
}

const isFile = (address: string): boolean =>
  address !== '' &&
  address.length <= longestAddress &&
  !/^(?:blob|data|javascript|about):/i.test(address.trim());

/** It plays by itself, without a sound. */
function isOrnament(video: Element, native: NativeNode): boolean {
  return native.attribute(video, 'autoplay') !== null && native.attribute(video, 'muted') !== null;
}

/** Where it is found: the host of another site, or the name of a file. */
function nameOf(address: string): string {
  const host = /^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/.exec(address)?.[1];
  const file = address.split(/[?#]/)[0]?.split('/').at(-1);
  return host ?? (file || address);
}
