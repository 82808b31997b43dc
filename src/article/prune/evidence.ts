/** Visible characters of an element, white space squashed. */
export function textLength(element: Element): number {
  return squash(element.textContent).length;
}

export function squash(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The part of an element's text that stands in links, 0 to 1; 1 for an element without text. */
export function linkDensity(element: Element): number {
  const total = textLength(element);
  if (total === 0) return 1;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += textLength(link);
  return Math.min(1, linked / total);
}

/** A paragraph of at least this many characters, few of them in links, is prose. */
const proseLength = 80;
const proseLinkDensity = 0.4;

/** Characters of prose in an element: text that tells something, as against labels, menus and buttons. */
export function proseOf(element: Element): number {
  let sum = 0;
  for (const paragraph of element.querySelectorAll('p, blockquote, pre, li, td, dd')) {
    if (paragraph.querySelector('p, li, td, dd, pre')) continue;
    const length = textLength(paragraph);
    if (length >= proseLength && linkDensity(paragraph) < proseLinkDensity) sum += length;
  }
  return sum;
}

/** The words of an element's class, id and like attributes: `post-shareBox` gives post, share, box. */
export function nameTokens(element: Element): string[] {
  const names = ['class', 'id', 'role', 'aria-label', 'data-testid', 'data-component', 'itemprop']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ');
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
}
