/** A page that has not answered by then is not going to. */
const patienceMs = 20_000;

/**
 * Another page of this site as an inert document, decoded as the browser would for a visit; undefined where it does not
 * load or belongs to another site.
 */
export function fetchDocument(
  page: Window & typeof globalThis,
  address: string,
): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const isOfSite = (of: string): boolean => URL.canParse(of) && new URL(of).origin === page.location.origin;
    if (!isOfSite(address)) return resolve(undefined);
    const request = new page.XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = patienceMs;
    request.onloadend = () => {
      const isThere = request.status === 200 && isOfSite(request.responseURL);
      resolve(isThere ? (request.response ?? undefined) : undefined);
    };
    request.send();
  });
}
