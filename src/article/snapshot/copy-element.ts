import { rightMark, wasMark } from '../anchors';
import { tinySideIn } from '../tiny-side';
import type { Budget } from './budget';
import { imageSource } from './lazy-image';
import type { NativeNode } from './native-node';

/** Attributes that a later stage or the reader needs. Names that could hide a property are not among them. */
const kept = new Set(
  `id class href src srcset sizes media type alt title lang dir role rel rev width height colspan rowspan headers scope span start reversed
  value datetime cite open translate abbr itemprop itemtype itemscope aria-label aria-hidden aria-expanded aria-controls aria-haspopup aria-labelledby hidden
  aria-modal display mathvariant encoding data-testid data-component data-nosnippet data-language data-lang data-target data-bs-target`.split(
    /\s+/,
  ),
);

export const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

/** What is longer is no name, and no description, address or list of sizes, and is left out; pictures may stand within an address. */
const mostOfName = 2_000;
const mostCharacters = 20_000;
const mostOfPicture = 4_000_000;

const ampImages = new Set(['amp-img', 'amp-anim']);

/** Elements that would act, hide properties by their names or swallow markup stand as plain ones that say what they were. */
const replacements = new Map([
  ['form', 'div'],
  ['button', 'span'],
  ['label', 'span'],
  ['frameset', 'div'],
  ['html', 'div'],
  ['xmp', 'pre'],
  ['listing', 'pre'],
  ['plaintext', 'pre'],
]);

/** A copy of an element without its children, with the attributes that matter. */
export function copyElement(
  element: Element,
  name: string,
  document: Document,
  native: NativeNode,
  budget: Budget,
): Element {
  const replacement = replacements.get(name);
  const namespace = native.namespace(element);
  const made = replacement ?? standIn(element, name);
  const copy = make(document, made, namespace);
  if (replacement) copy.setAttribute(wasMark, name);
  let style = '';
  for (const attribute of native.attributeNames(element)) {
    if (attribute === 'style') style = native.attribute(element, attribute) ?? '';
    if (!kept.has(attribute)) continue;
    const value = shortEnough(element, attribute, native);
    if (value === null) continue;
    copy.setAttribute(attribute, value);
    if (value.length <= mostCharacters) budget.spendAttribute(value.length);
  }
  const anchor = name === 'a' ? native.attribute(element, 'name') : null;
  if (anchor && !copy.hasAttribute('id')) copy.setAttribute('id', anchor);
  if (made === 'img') setImageSource(element, copy, native);
  else if (made === 'source') setSourceSet(element, copy, native);
  if (style) keepMeaningOfStyle(style, name, copy);
  if (name === 'p' && (rightStyle.test(style) || native.attribute(element, 'align') === 'right'))
    copy.setAttribute(rightMark, '');
  return copy;
}

/**
 * A custom element is a block where it holds others, and part of a line where it holds text alone; a picture of AMP is
 * one as long as no script has put one into it.
 */
function standIn(element: Element, name: string): string {
  if (!name.includes('-') || element.namespaceURI === mathNamespace) return name;
  if (ampImages.has(name) && !element.firstElementChild) return 'img';
  return element.firstElementChild || element.shadowRoot ? 'div' : 'span';
}

function make(document: Document, name: string, namespace: string | null): Element {
  if (namespace === mathNamespace) return document.createElementNS(mathNamespace, name);
  try {
    return document.createElement(name);
  } catch {
    return document.createElement('span');
  }
}

function setImageSource(image: Element, copy: Element, native: NativeNode): void {
  const { src, srcset } = imageSource({
    attribute: (name) => shortEnough(image, name, native),
    attributeNames: () => native.attributeNames(image),
    sources: () => sourcesBeside(image, native),
  });
  if (src) copy.setAttribute('src', src);
  if (srcset) copy.setAttribute('srcset', srcset);
}

function setSourceSet(source: Element, copy: Element, native: NativeNode): void {
  const srcset = sourceSet(source, native);
  if (srcset) copy.setAttribute('srcset', srcset);
}

function sourceSet(source: Element, native: NativeNode): string {
  return shortEnough(source, 'data-srcset', native) || shortEnough(source, 'srcset', native) || '';
}

/** No picture has more sources than these; they are looked at for each image in it. */
export const mostSources = 20;

function sourcesBeside(image: Element, native: NativeNode): string[] {
  const picture = native.parentNode(image);
  if (picture?.nodeType !== 1 || native.localName(picture) !== 'picture') return [];
  const sources: string[] = [];
  let node = native.firstChild(picture);
  for (let nodes = 0; node && nodes < 2 * mostSources; nodes++, node = native.nextSibling(node))
    if (native.nodeType(node) === 1 && native.localName(node) === 'source')
      sources.push(sourceSet(node as Element, native));
  return sources;
}

function shortEnough(element: Element, name: string, native: NativeNode): string | null {
  const value = native.attribute(element, name);
  return value !== null && value.length <= mostOf(name, value) ? value : null;
}

function mostOf(name: string, value: string): number {
  if (name === 'class' || name === 'id') return mostOfName;
  const isAddress = name === 'src' || (name.startsWith('data-') && !name.endsWith('srcset'));
  return isAddress && /^\s*data:image\//i.test(value) ? mostOfPicture : mostCharacters;
}

/**
 * What a style says that later stages ask: that an element is not seen, and the size that tells a pixel that counts
 * visitors from a picture. Styles themselves stay behind: where they are parsed again they would break the policy of
 * the extension's pages.
 */
function keepMeaningOfStyle(style: string, name: string, copy: Element): void {
  if (hidingStyle.test(style)) copy.setAttribute('hidden', '');
  const tinySide = name === 'img' ? tinySideIn(style) : undefined;
  if (tinySide !== undefined) copy.setAttribute('width', tinySide);
}

const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const rightStyle = /(?:^|[;\s])text-align\s*:\s*(?:right|end)\b/i;
