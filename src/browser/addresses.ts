import browser from 'webextension-polyfill';

/** Address of the reader's page: over the page in a frame, or in a tab of its own. */
export const readerAddress = (): string => browser.runtime.getURL('reader.html');

export const readerTabAddress = (sourceTab: number): string => `${readerAddress()}?tab=${sourceTab}`;

/** The reader's page that asks for access to a link's site before the link is opened. */
export const linkAddress = (link: string): string => `${readerAddress()}?link=${encodeURIComponent(link)}`;

/** The tab that a reader in a tab of its own shows the article of. */
export function tabParameter(location: Location): number | undefined {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab && /^\d+$/.test(tab) ? Number(tab) : undefined;
}

/** The web link that the reader's page was opened to ask about. */
export function linkParameter({ search }: Location): string | undefined {
  const link = new URLSearchParams(search).get('link') ?? '';
  return URL.canParse(link) && /^https?:$/.test(new URL(link).protocol) ? link : undefined;
}
