import { srcsetCandidates } from './srcset';

/** The absolute form of an address, empty where it has none; a picture within its address stays as it is. */
export function absolute(address: string, base: string): string {
  const trimmed = address.trim();
  if (!trimmed || trimmed.startsWith('data:')) return trimmed;
  // A page has thousands: to ask first whether one can be parsed would parse each twice.
  try {
    return new URL(trimmed, base).href;
  } catch {
    return '';
  }
}

/** A `srcset` of absolute addresses. */
export function absoluteSet(srcset: string, base: string): string {
  return srcsetCandidates(srcset)
    .map(({ address, descriptor }) => [absolute(address, base) || address, descriptor].join(' ').trim())
    .join(', ');
}

/**
 * Makes the addresses of an element and all in it absolute. Places within the page stay such, as the scripts of pages
 * see to.
 * @param done elements that have been seen to already
 */
export function resolveAddresses(root: Element, base: string, done: Set<Element> = new Set()): void {
  for (const element of [root, ...root.querySelectorAll('[href], [src], [srcset]')]) {
    if (done.has(element)) continue;
    done.add(element);
    for (const name of ['href', 'src']) {
      const address = element.getAttribute(name);
      if (address && !address.startsWith('#')) element.setAttribute(name, absolute(address, base) || address);
    }
    const srcset = element.getAttribute('srcset');
    if (srcset) element.setAttribute('srcset', absoluteSet(srcset, base));
  }
}
