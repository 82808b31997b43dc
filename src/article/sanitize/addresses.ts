import { srcsetCandidates } from '../srcset';
import { allowedAddress, rasterData } from './policy';

/**
 * The absolute form of an address in a page, or an empty string where it is of no allowed kind. A place within the page
 * and a raster picture stay as they are.
 */
export function absoluteAddress(address: string, baseUrl: string): string {
  const trimmed = address.trim();
  if (trimmed.startsWith('#') || rasterData.test(trimmed)) return trimmed;
  try {
    const url = new URL(trimmed, baseUrl);
    if (url.username || url.password) signOut(url);
    return allowedAddress.test(url.href) ? url.href : '';
  } catch {
    return '';
  }
}

/** A name and password in an address would be sent with the request, and hide at first sight which host it leads to. */
function signOut(url: URL): void {
  url.username = '';
  url.password = '';
}

/** A `srcset` of absolute web addresses; candidates of any other kind are left out. */
export function safeSrcset(srcset: string, baseUrl: string): string {
  return srcsetCandidates(srcset)
    .map(({ address, descriptor }) => ({ address: absoluteAddress(address, baseUrl), descriptor }))
    .filter(({ address, descriptor }) => /^https?:/.test(address) && /^(?:[\d.]+[wx])?$/.test(descriptor))
    .map(({ address, descriptor }) => [address.replace(/,$/, '%2C'), descriptor].filter(Boolean).join(' '))
    .join(', ');
}
