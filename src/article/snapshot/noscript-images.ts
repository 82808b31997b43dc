/** With more text it is an article for readers without scripts, as text where scripts run, or as nodes, where not. */
const mostText = 40;
/** What stands in the place of a picture is no longer; each `noscript` in another is looked at by itself. */
const mostCharacters = 20_000;
const mostNodes = 200;

/**
 * The images that a page keeps in `noscript` for those that it loads late, unless the one before is the same or has an
 * address by now. Anything else in there is a notice that scripts are off.
 */
export function noscriptImages(
  noscript: Element,
  into: Element,
  parseHtml: (html: string) => Document,
): Element[] {
  const images = imagesAlone(noscript, into.ownerDocument, parseHtml);
  if (images.length === 0) return [];
  const shown = into.lastElementChild && firstImage(into.lastElementChild, into.ownerDocument);
  const hasAddress = shown && !/^data:|^$/.test(shown.getAttribute('src') ?? '');
  if (hasAddress) return [];
  shown?.remove();
  return images.map((image) => into.ownerDocument.importNode(image, true)).map(withoutActions);
}

/** The images in a `noscript` that holds next to no text beside them. */
function imagesAlone(
  noscript: Element,
  document: Document,
  parseHtml: (html: string) => Document,
): Element[] {
  if (noscript.firstElementChild) return imagesIn(noscript, document);
  const markup = noscript.textContent ?? '';
  return markup.length <= mostCharacters && /<img/i.test(markup)
    ? imagesIn(parseHtml(markup).body, document)
    : [];
}

/** The image that an element is or begins with. */
function firstImage(element: Element, document: Document): Element | undefined {
  const walker = document.createTreeWalker(element, elementsAlone);
  let node: Node | null = element;
  for (let nodes = 0; node && nodes <= mostNodes; nodes++, node = walker.nextNode())
    if ((node as Element).localName === 'img') return node as Element;
  return undefined;
}

const elementsAlone = 1;

/** Walked by a document that no element of the page hides a property of. */
function imagesIn(root: Element, document: Document): Element[] {
  const walker = document.createTreeWalker(root);
  const images: Element[] = [];
  let text = 0;
  for (let nodes = 0, node = walker.nextNode(); node; nodes++, node = walker.nextNode()) {
    if (node.nodeType === 3) text += lengthOf((node as Text).data);
    else if ((node as Element).localName === 'img') images.push(node as Element);
    if (text > mostText || nodes > mostNodes) return [];
  }
  return images;
}

/** White space says nothing, but so much of it would take its time. */
function lengthOf(text: string): number {
  return text.length > mostCharacters ? text.length : text.trim().length;
}

function withoutActions(image: Element): Element {
  for (const { name } of [...image.attributes]) {
    if (!/^(src|srcset|sizes|alt|width|height|class)$/.test(name)) image.removeAttribute(name);
  }
  return image;
}
