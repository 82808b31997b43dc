/** What a page draws by itself, a chart or a map, as a picture. */
export interface Drawing {
  /** A raster picture as a `data:` address; empty where none could be taken. */
  src: string;
  /** The size it is shown at, in CSS pixels. */
  width: number;
  height: number;
  /** What the page calls it; may be empty. */
  label: string;
}

/** An element that a page draws into. */
export type Graphic = HTMLCanvasElement | SVGSVGElement;

export function isSvg(graphic: Graphic): graphic is SVGSVGElement {
  return graphic.localName === 'svg';
}

/** Graphics that lie over one another, from the lowest up, and make one picture. */
export type Figure = [lowest: Graphic, ...over: Graphic[]];
