import type { PolishOptions } from './polish';
import { destinationOf } from './redirectors';

/** Parameters that count where a reader came from and change nothing of what the link shows. */
const trackers =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|wickedid|at_medium|at_campaign|xtor)$/i;

/** Links become absolute, lead straight where they lead and lose what counts their readers; those that lead nowhere become plain text. */
export function polishLinks(article: Element, { baseUrl }: PolishOptions): void {
  for (const link of [...article.querySelectorAll('a')]) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (isPlace(href, baseUrl)) link.setAttribute('href', href.slice(href.indexOf('#')));
    else if (!/^#?$|^javascript:/i.test(href)) link.setAttribute('href', withoutTrackers(href, baseUrl));
    else if (link.id) link.removeAttribute('href');
    else link.replaceWith(...link.childNodes);
  }
}

/** A place in this article, written with or without the page's own address. */
export function isPlace(href: string, baseUrl: string): boolean {
  if (/^#./.test(href)) return true;
  const page = baseUrl.split('#')[0] ?? '';
  return href.startsWith(`${page}#`) && href.length > page.length + 1;
}

function withoutTrackers(href: string, baseUrl: string): string {
  try {
    const url = destinationOf(new URL(href, baseUrl));
    if (!url.search) return url.href;
    const tracked = [...url.searchParams.keys()].filter((name) => trackers.test(name));
    for (const name of tracked) url.searchParams.delete(name);
    return url.href;
  } catch {
    return href;
  }
}
