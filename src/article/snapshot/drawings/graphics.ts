import { addTo } from '../../add-to';
import type { NativeNode } from '../native-node';
import { boxesAround } from './boxes-around';
import type { Figure, Graphic } from './drawing';

/** What is smaller, in CSS pixels, is a sign or a button. */
const leastWidth = 200;
const leastHeight = 100;
/** No page is looked at for more of them, and no more are taken. */
const mostLookedAt = 200;
const mostTaken = 12;
/** What covers this part of the window, and lies out of the flow, is a ground or a veil. */
const groundShare = 0.9;

/** Where a page draws what belongs to no text: logos, waves, signs on buttons. */
const furniture =
  'header:not(article header, main header), footer, nav, button, [role="banner"], [role="navigation"], [role="button"], [aria-hidden="true"], [hidden]';

/** A formula that is drawn, beside what it says, which is read instead. Asked of the drawing, past the names of what follows. */
const drawnFormula = ':has(+ math), :has(+ * > math)';

/**
 * What a page draws at the size of a figure and shows, in the order of the page: Its shadow roots are not looked into.
 */
export function figuresOf(root: Element, view: Window, native: NativeNode): Figure[] {
  const drawn = [...root.querySelectorAll<Graphic>('canvas, svg:not(svg svg)')].slice(0, mostLookedAt);
  const figures = new Map<string, Figure>();
  for (const graphic of drawn.filter(isFigure).slice(0, mostTaken)) {
    const { left, top, width, height } = graphic.getBoundingClientRect();
    const place = [left, top, width, height].map(Math.round).join();
    addTo(figures, place, graphic);
  }
  return [...figures.values()];

  function isFigure(graphic: Graphic): boolean {
    const { width, height } = graphic.getBoundingClientRect();
    return (
      width >= leastWidth &&
      height >= leastHeight &&
      graphic.checkVisibility({ visibilityProperty: true }) &&
      !graphic.closest(furniture) &&
      !graphic.matches(drawnFormula) &&
      !isGround(graphic, width, height)
    );
  }

  function isGround(graphic: Graphic, width: number, height: number): boolean {
    return (
      width >= view.innerWidth * groundShare &&
      height >= view.innerHeight * groundShare &&
      boxesAround(graphic, native).some((box) =>
        /^(?:fixed|absolute)$/.test(view.getComputedStyle(box).position),
      )
    );
  }
}
