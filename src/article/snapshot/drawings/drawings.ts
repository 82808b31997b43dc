import { nativeNode, ofDocument } from '../native-node';
import { type Drawing, type Graphic, isSvg } from './drawing';
import { graphicsOf } from './graphics';
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
  const graphics = graphicsOf(root, view, native);
  if (graphics.length === 0) return drawings;

  const late = new Promise<string>((resolve) => view.setTimeout(() => resolve(''), patienceMs));
  let left = mostCharacters;
  for (const graphic of graphics) {
    const { width, height } = graphic.getBoundingClientRect();
    const picture = await Promise.race([late, pictureOf(graphic)]);
    const src = picture.length <= left ? picture : '';
    left -= src.length;
    drawings.set(graphic, {
      src,
      width: Math.round(width),
      height: Math.round(height),
      label: labelOf(graphic),
    });
  }
  return drawings;

  /** Empty where nothing is drawn or the browser does not give it out, as of a canvas with a picture of another site. */
  async function pictureOf(graphic: Graphic): Promise<string> {
    try {
      const source = isSvg(graphic) ? await svgImage(graphic, view) : graphic;
      return source ? takePicture(source, graphic, view, native) : '';
    } catch {
      return '';
    }
  }
}
