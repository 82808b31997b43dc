import createDOMPurify, { type Config, type DOMPurify, type UponSanitizeAttributeHookEvent } from 'dompurify';
import { tinySideIn } from '../tiny-side';
import { absoluteAddress, safeSrcset } from './addresses';
import { safeImages } from './images';
import { safeLinks } from './links';
import * as policy from './policy';

export interface SafetyOptions {
  /** Address that relative addresses in the markup start from. */
  baseUrl: string;
  /** False leaves every image out, its alternative text in its place. Default true. */
  images?: boolean;
  /** Ids of what stands around the markup, for links that lead there. */
  places?: ReadonlySet<string>;
}

const config: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [...policy.htmlTags, ...policy.formulaTags],
  ALLOWED_ATTR: [...policy.htmlAttributes, ...policy.mathAttributes],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  ALLOWED_URI_REGEXP: policy.allowedAddress,
  ADD_URI_SAFE_ATTR: policy.plainAttributes,
  ADD_FORBID_CONTENTS: policy.droppedWithContent,
  SANITIZE_DOM: true,
  SANITIZE_NAMED_PROPS: true,
  SAFE_FOR_XML: true,
  RETURN_DOM_FRAGMENT: true,
};

/**
 * Turns untrusted markup into nodes of `target` that hold no script, style, form, frame or media, load nothing but
 * article images, and whose addresses are absolute.
 * @param target document whose window's parser is used; it must have a window
 * @throws Error where the browser cannot sanitize: unsafe nodes are never given
 */
export function toSafeFragment(
  html: string,
  target: Document,
  { baseUrl, images = true, places }: SafetyOptions,
): DocumentFragment {
  // Markup that opens with a frameset is a document without a body, of which nothing is left.
  const clean: DocumentFragment | null = purifier(target, baseUrl).sanitize(html, config);
  const fragment = clean ?? target.createDocumentFragment();
  safeImages(fragment, images);
  safeLinks(fragment, baseUrl, places);
  for (const source of fragment.querySelectorAll('annotation'))
    source.replaceChildren(source.textContent ?? '');
  // Only now: an image starts to load as soon as it belongs to a document that is shown.
  return target.importNode(fragment, true);
}

function purifier(target: Document, baseUrl: string): DOMPurify {
  const view = target.defaultView;
  const purify = view && createDOMPurify(view);
  if (!purify?.isSupported) throw new Error('This browser cannot sanitize markup.');
  purify.addHook('beforeSanitizeAttributes', prepareAttributes);
  purify.addHook('uponSanitizeAttribute', (element, attribute) => {
    rewriteAttribute(element, attribute, baseUrl);
  });
  return purify;
}

/** Carries over what attributes say that are dropped: the old form of an anchor, the size of a tracking pixel. */
function prepareAttributes(element: Element): void {
  const name = element.localName === 'a' && element.getAttribute('name');
  if (name && !element.hasAttribute('id')) element.setAttribute('id', name);
  const tinySide = element.localName === 'img' ? tinySideIn(element.getAttribute('style') ?? '') : undefined;
  if (tinySide !== undefined) element.setAttribute('width', tinySide);
}

function rewriteAttribute(
  element: Element,
  attribute: UponSanitizeAttributeHookEvent,
  baseUrl: string,
): void {
  const { attrName, attrValue } = attribute;
  if (policy.addressAttributes.has(attrName)) attribute.attrValue = absoluteAddress(attrValue, baseUrl);
  if (attrName === 'cite' && !/^https?:/.test(attribute.attrValue)) attribute.attrValue = '';
  if (attrName === 'srcset') attribute.attrValue = safeSrcset(attrValue, baseUrl);
  if (attrName === 'class') attribute.attrValue = codeLanguage(element, attrValue);
  const holders = policy.addressHolders.get(attrName);
  if (holders && !holders.has(element.localName)) attribute.keepAttr = false;
  if (rewritten.has(attrName) && attribute.attrValue === '') attribute.keepAttr = false;
  if (policy.mathAttributes.has(attrName) && !isFormula(element)) attribute.keepAttr = false;
}

/** Attributes that the hook rewrites: what it leaves empty is dropped. */
const rewritten = new Set([...policy.addressAttributes, 'srcset', 'class']);

function codeLanguage(element: Element, classes: string): string {
  const isCode = element.localName === 'code' || element.localName === 'pre';
  return (isCode && classes.split(/\s+/).find((name) => policy.codeLanguage.test(name))) || '';
}

function isFormula(element: Element): boolean {
  return element.namespaceURI === 'http://www.w3.org/1998/Math/MathML';
}
