import type { NativeNode } from '../native-node';
import { boxesAround } from './boxes-around';

/** Pixels a side of a picture for one of the page, for sharp screens, and how many it has at most in all. */
const density = 2;
const mostPixels = 2_000_000;
/** A picture that takes more characters is left out. */
const mostCharacters = 2_000_000;

/** Pixels a side of the small copy that tells whether anything is drawn. */
const sampleSide = 64;

/**
 * A picture of what is drawn, one source over the other on the ground that the page shows them on, as a `data:` address;
 * empty where nothing is drawn or the picture is too large.
 * @param graphic where the page shows them
 * @throws SecurityError where it holds something of another site
 */
export function takePicture(
  sources: readonly CanvasImageSource[],
  graphic: Element,
  view: Window & typeof globalThis,
  native: NativeNode,
): string {
  const { width, height } = graphic.getBoundingClientRect();
  const scale = Math.min(density, Math.sqrt(mostPixels / (width * height)));
  const ground = groundOf(graphic, view, native);
  if (isPlain(draw(sampleSide, sampleSide).getImageData(0, 0, sampleSide, sampleSide).data)) return '';
  const picture = draw(width * scale, height * scale).canvas.toDataURL('image/webp', 0.9);
  return picture.length <= mostCharacters ? picture : '';

  function draw(width: number, height: number): CanvasRenderingContext2D {
    const canvas = view.Document.prototype.createElement.call(view.document, 'canvas') as HTMLCanvasElement;
    canvas.width = Math.round(width);
    canvas.height = Math.round(height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('No canvas can be drawn into.');
    context.fillStyle = ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
    for (const source of sources) context.drawImage(source, 0, 0, canvas.width, canvas.height);
    return context;
  }
}

function isPlain(pixels: Uint8ClampedArray): boolean {
  for (let at = 4; at < pixels.length; at++) if (pixels[at] !== pixels[at % 4]) return false;
  return true;
}

/** The colour behind an element: white lines of a chart are to be seen on a white page too. */
function groundOf(graphic: Element, view: Window, native: NativeNode): string {
  const colours = boxesAround(graphic, native).map((box) => view.getComputedStyle(box).backgroundColor);
  return colours.find((colour) => !/^transparent$|[,/]\s*0\)$/.test(colour)) ?? 'white';
}
