import { standsInLine } from '../article/in-line';

/** A picture of at most this height, in pixels, is a formula, a sign or the like: a part of the line that it stands in. */
const highest = 48;

/** Lets small pictures stay in their line of text; others are shown as blocks. Those of unknown size once they are there. */
export function keepImagesInLine(body: ParentNode): void {
  for (const image of body.querySelectorAll('img')) {
    if (!standsInLine(image)) continue;
    const heed = (height: number): void =>
      void image.classList.toggle('in-line', height > 0 && height <= highest);
    const told = Number(image.getAttribute('height'));
    if (told > 0) heed(told);
    else image.addEventListener('load', () => heed(image.naturalHeight), { once: true });
  }
}
