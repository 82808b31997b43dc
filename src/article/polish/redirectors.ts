/** Names under which an address that only sends on carries the one that it sends to. */
const carriers = new Set('url u q to target dest destination redirect goto link z uddg'.split(' '));

/** How sites call what sends their readers on: a first part of the host, or the last of the path. */
const host = /^(?:out|l|lm|go|links?|redirect|away|exit|click|track)\./;
const path =
  /\/(?:r|l|out|outgoing|away|redirect|redir|url|link|go|goto|exit|leaving|external|linkfilter)(?:\.php|\.html?|\.aspx)?\/?$/;

/**
 * The address that another one only sends its readers on to, counting them on the way; itself where it does not.
 * `https://l.example/?u=https%3A%2F%2Fada.example%2F` gives `https://ada.example/`.
 */
export function destinationOf(url: URL): URL {
  if (!host.test(url.hostname) && !path.test(url.pathname)) return url;
  const carried = [...url.searchParams].filter(([name]) => carriers.has(name.toLowerCase()));
  const [[, address = ''] = []] = carried;
  if (carried.length !== 1 || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return url;
  const destination = new URL(address);
  return destination.hostname === url.hostname ? url : destination;
}
