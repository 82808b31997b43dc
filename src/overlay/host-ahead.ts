import { type Host, hideHost, showHost } from './host';

/** A reader that loads before it is asked for. */
export interface HostAhead {
  /** Loads the reader and its article out of sight, so that it is there at once when it is opened. */
  prepare(): void;
  /** Removes what was prepared and not taken. */
  discard(): void;
  /** What was prepared of the page as it still is, or a host that loads only now. */
  take(): Host;
}

/** @param pageState differs once the page has changed, so that the article is to be read anew */
export function createHostAhead(make: () => Host, pageState: () => string): HostAhead {
  let prepared: { host: Host; state: string } | undefined;

  const discard = (): void => {
    prepared?.host.element.remove();
    prepared = undefined;
  };

  return {
    prepare() {
      if (prepared) return;
      prepared = { host: make(), state: pageState() };
      hideHost(prepared.host);
    },
    discard,
    take() {
      if (!prepared?.host.element.isConnected || prepared.state !== pageState()) {
        discard();
        return make();
      }
      const { host } = prepared;
      prepared = undefined;
      showHost(host);
      return host;
    },
  };
}
