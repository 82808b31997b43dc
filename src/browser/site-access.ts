import browser from 'webextension-polyfill';

/** The match pattern of a page's site, or empty for an address that no site has. */
function sitePattern(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname ? `${protocol}//${hostname}/*` : '';
}

/**
 * Asks the reader for access to the site of an address; resolves at once where it was granted before.
 * Browsers want the call made in the click itself, before anything is awaited.
 */
export async function requestSite(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  if (!pattern) return false;
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
}

/** Patterns of the sites that the reader has granted access to. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.toSorted();
}

/** Calls back each time a site was granted or taken back, here or in the browser's own settings. */
export function onSitesChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}
