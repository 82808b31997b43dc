import { embedMark } from '../../anchors';
import type { NativeNode } from '../native-node';
import { chartsAndMaps } from './charts-and-maps';
import { facades } from './facades';
import { players } from './players';
import { posts } from './posts';
import { servicePage } from './service';
import { works } from './works';

/** Services whose frames are told from adverts, counters and chats, of which no page is to be found. */
export const services = [...players, ...chartsAndMaps, ...posts, ...works];

/** No description of what is shown and no address of it are longer. */
const longestTitle = 200;
const longestAddress = 4_000;

/**
 * A line with a link to what cannot be shown here: a film, a sound or a PDF file, or what the frame of a known service
 * shows. Undefined for anything else, and for a film that is only an ornament.
 */
export function embedCard(
  element: Element,
  tag: string,
  document: Document,
  native: NativeNode,
): Element | undefined {
  const attribute = (one: string): string => native.attribute(element, one)?.trim() ?? '';
  const address = addressOf(element, tag, native);
  if (!isFile(address) || (tag === 'video' && isOrnament(element, native))) return undefined;
  const title = attribute('title') || attribute('aria-label');
  const name = title && title.length <= longestTitle ? title : nameOf(address).slice(0, longestTitle);
  return linkCard(document, address, name, attribute('poster'));
}

function addressOf(element: Element, tag: string, native: NativeNode): string {
  const facade = facades.get(tag);
  const names = facade ? [facade.attribute] : ['src', 'data-src', 'data'];
  const own = names.map((name) => native.attribute(element, name)?.trim() ?? '').find(isFile);
  const told = own ?? innerAddress(element, tag === 'object' ? 'embed' : 'source', native);
  if (tag === 'video' || tag === 'audio' || paperFile.test(told)) return told;
  return servicePage((facade?.frame ?? '') + told, services);
}

/** Browsers show these in a frame. */
const paperFile = /^[^?#]+\.pdf(?:[?#]|$)/i;

/** A line with a link to what cannot be shown here, and the picture that stands for it. */
export function linkCard(document: Document, address: string, text: string, poster = ''): Element {
  const card = document.createElement('p');
  const link = document.createElement('a');
  card.setAttribute(embedMark, '');
  link.setAttribute('href', address);
  if (isFile(poster)) {
    const picture = document.createElement('img');
    picture.setAttribute('src', poster);
    link.append(picture, ' ');
  }
  link.append(text);
  card.append(link);
  return card;
}

/** Address of the first child of a kind that has one: a `source` of a film, the `embed` that old pages put in an `object`. */
function innerAddress(element: Element, tag: string, native: NativeNode): string {
  for (let child = native.firstChild(element); child; child = native.nextSibling(child)) {
    if (native.nodeType(child) !== 1 || native.localName(child) !== tag) continue;
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
