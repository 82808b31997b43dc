export const folds = 5;

/** Labels of a public suffix of two parts, below a country. */
const secondLevel = new Set('co com org net ac gov gob edu gouv nom asso or ne go in'.split(' '));

/** The registrable domain of an address, as well as its labels tell it: pages of one site are never parted. */
export function siteOf(url: string): string {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  const [below = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && secondLevel.has(below) ? -3 : -2).join('.');
}

/** The part of the pages that a site's are in. */
export function foldOf(url: string): number {
  let code = 0;
  for (const character of siteOf(url)) code = (code * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return code % folds;
}
