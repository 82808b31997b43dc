import { type Graphic, isSvg } from './drawing';

/** No name of a figure is longer. */
const longest = 200;

/**
 * What a page calls a drawing: https://www.w3.org/TR/svg-aam-1.0/#mapping_additional_nd for SVG, and the text that stands
 * in a canvas for those who do not see it.
 */
export function labelOf(graphic: Graphic): string {
  const names = [graphic.getAttribute('aria-label'), innerName(graphic), graphic.getAttribute('title')];
  const name = names.map((one) => (one ?? '').replace(/\s+/g, ' ').trim()).find(Boolean) ?? '';
  return name.length <= longest ? name : '';
}

function innerName(graphic: Graphic): string | null | undefined {
  return isSvg(graphic)
    ? [...graphic.children].find(({ localName }) => localName === 'title')?.textContent
    : graphic.textContent;
}
