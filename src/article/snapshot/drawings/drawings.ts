import { nativeNode, ofDocument } from '../native-node';
import { type Drawing, type Figure, type Graphic, isSvg } from './drawing';
import { figuresOf } from './graphics';
import { labelOf } from './label';
import { svgImage } from './svg-image';
import { takePicture } from './take-picture';

/** A reader does not wait longer for the drawings of a page, in milliseconds. */
const patienceMs = 2000;
/** Characters of the pictures of one page in all. */
const mostCharacters = 4_000_000;

/**
 * Pictures of the charts, maps and figures that a page draws by itself: no address leads to them, and they would be lost
 * with the page's scripts and styles. The page is not changed, and nothing is loaded.
 */
export async function takeDrawings(view: Window & typeof globalThis): Promise<Map<Element, Drawing>> {
  const drawings = new Map<Element, Drawing>();
  const root = ofDocument(view.document, 'documentElement');
  if (!root) return drawings;
  const native = nativeNode(root);
  const figures = figuresOf(root, view, native);
  if (figures.length === 0) return drawings;

  const end = view.performance.now() + patienceMs;
  const late = new Promise<string>((resolve) => view.setTimeout(() => resolve(''), patienceMs));
  let left = mostCharacters;
  for (const figure of figures) {
    const picture = view.performance.now() < end ? await Promise.race([late, pictureOf(figure)]) : '';
    const src = picture.length <= left ? picture : '';
    left -= src.length;
    const label = figure.map(labelOf).find(Boolean) ?? '';
    drawings.set(figure[0], { src, ...sizeOf(figure[0]), label });
  }
  return drawings;

  /** Empty where nothing is drawn or the browser does not give it out, as of a canvas with a picture of another site. */
  async function pictureOf(figure: Figure): Promise<string> {
    try {
      const sources = await Promise.all(
        figure.map((layer) => (isSvg(layer) ? svgImage(layer, view) : layer)),
      );
      return takePicture(sources, figure[0], view, native);
    } catch {
      return '';
    }
  }
}

function sizeOf(graphic: Graphic): { width: number; height: number } {
  const { width, height } = graphic.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
}
