import { decoded } from '../file-names';
import { idPrefix } from '../id-prefix';

/**
 * Links to places in the article follow their prefixed ids; all others leave for a tab of their own without telling
 * where from. A place that is not in the article is one of the page at `baseUrl`.
 * @param places ids of the article around the fragment, not prefixed
 */
export function safeLinks(fragment: DocumentFragment, baseUrl: string, places?: ReadonlySet<string>): void {
  const ids = new Set([...fragment.querySelectorAll('[id]')].map((element) => element.id));
  const isPlace = (name: string): boolean => ids.has(prefixed(name)) || places?.has(name) === true;
  for (const link of fragment.querySelectorAll('a[href]')) safeLink(link, isPlace, baseUrl);
  for (const cell of fragment.querySelectorAll('[headers]')) {
    const names = (cell.getAttribute('headers') ?? '').split(/\s+/).filter(Boolean);
    cell.setAttribute('headers', names.map(prefixed).join(' '));
  }
}

function safeLink(link: Element, isPlace: (name: string) => boolean, baseUrl: string): void {
  const address = link.getAttribute('href') ?? '';
  const place = placeInPage(address, baseUrl);
  if (place === '') link.removeAttribute('href');
  else if (place && isPlace(decoded(place))) link.setAttribute('href', `#${prefixed(place)}`);
  else leaveForPage(link, address, baseUrl);
}

/** The fragment of an address on this page, empty for its top; nothing for an address elsewhere. */
function placeInPage(address: string, baseUrl: string): string | undefined {
  if (address.startsWith('#')) return address.slice(1);
  const [page, place] = splitAtHash(address);
  return place && page === splitAtHash(baseUrl)[0] ? place : undefined;
}

function leaveForPage(link: Element, address: string, baseUrl: string): void {
  const target = address.startsWith('#') ? splitAtHash(baseUrl)[0] + address : address;
  if (/^(?:mailto|tel):/i.test(target)) return;
  link.setAttribute('href', target);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('referrerpolicy', 'no-referrer');
}

function prefixed(id: string): string {
  return id.startsWith(idPrefix) ? id : idPrefix + id;
}

function splitAtHash(address: string): [string, string] {
  const at = address.indexOf('#');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
