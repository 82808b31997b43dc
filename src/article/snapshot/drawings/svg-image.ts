import { htmlProperties, inheritedProperties, ownProperties } from './svg-properties';

/** Drawings of more elements are left out: each is asked for some forty values of its style. */
const mostElements = 1_500;

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * What a page draws as SVG, as an image of its own with the styles that the page gives it. As an image it runs no
 * script and loads nothing (https://www.w3.org/TR/SVG2/conform.html#secure-static-mode).
 * @throws Error where it has too many elements or is no image
 */
export async function svgImage(
  svg: SVGSVGElement,
  view: Window & typeof globalThis,
): Promise<HTMLImageElement> {
  if (svg.getElementsByTagName('*').length > mostElements)
    throw new Error('The drawing has too many elements.');
  const { width, height } = svg.getBoundingClientRect();
  const copy = styledCopy(svg, view);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const markup = new view.XMLSerializer().serializeToString(copy);
  const image = new view.Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  return image;
}

/**
 * What has no part in the copy: programs, styles that are said by then, and effects, a few of which within each other take
 * minutes to draw.
 */
const leftOut = 'script, style, filter, mask';
const effects = ['filter', 'mask'];

/** The copy belongs to a document of its own, where no element of the page's making comes to life and no policy is asked. */
function styledCopy(svg: SVGSVGElement, view: Window & typeof globalThis): SVGSVGElement {
  const copy = new view.Document().importNode(svg, true);
  const copies = [copy, ...copy.querySelectorAll('*')];
  const styles = new Map<Element | null, CSSStyleDeclaration>();
  for (const [index, element] of [svg, ...svg.querySelectorAll('*')].entries()) {
    const style = view.getComputedStyle(element);
    styles.set(element, style);
    const one = copies[index];
    if (one) restyle(one, style, styles.get(element.parentElement));
  }
  for (const element of copy.querySelectorAll(leftOut)) element.remove();
  return copy;
}

/** Says of an element's style what it would not have anyway; attributes of the same names no longer count. */
function restyle(copy: Element, style: CSSStyleDeclaration, around: CSSStyleDeclaration | undefined): void {
  const declarations: string[] = [];
  const declare = (name: string, usual: string | undefined): void => {
    const value = style.getPropertyValue(name);
    copy.removeAttribute(name);
    if (value && value !== usual) declarations.push(`${name}:${value}`);
  };
  for (const name of inheritedProperties) declare(name, around?.getPropertyValue(name));
  for (const [name, initial] of ownProperties) declare(name, initial);
  if (copy.namespaceURI !== svgNamespace) for (const name of htmlProperties) declare(name, undefined);
  for (const name of effects) copy.removeAttribute(name);
  copy.setAttribute('style', declarations.join(';'));
}
