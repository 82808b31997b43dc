/** An article for readers without scripts stands in `noscript` as text, where scripts run, or as nodes, where not. */
const textual = 40;

/**
 * The images that a page keeps in `noscript` for those that it loads late, unless the one before is the same or has an
 * address by now. Anything else in there is a notice that scripts are off.
 */
export function noscriptImages(
  noscript: Element,
  into: Element,
  parseHtml: (html: string) => Document,
): Element[] {
  const content = noscript.firstElementChild ? noscript : parseHtml(noscript.textContent ?? '').body;
  const images = [...content.querySelectorAll('img')];
  if (images.length === 0 || (content.textContent ?? '').trim().length > textual) return [];
  const before = into.lastElementChild;
  const shown = before?.localName === 'img' ? before : before?.querySelector('img');
  const hasAddress = shown && !/^data:|^$/.test(shown.getAttribute('src') ?? '');
  if (hasAddress) return [];
  shown?.remove();
  return images.map((image) => into.ownerDocument.importNode(image, true)).map(withoutActions);
}

function withoutActions(image: Element): Element {
  for (const { name } of [...image.attributes]) {
    if (!/^(src|srcset|sizes|alt|width|height|class)$/.test(name)) image.removeAttribute(name);
  }
  return image;
}
