import { hiddenLayer } from '../anchors';
import type { NativeNode } from './native-node';

/** Roles of what a page shows one at a time: the text of a closed tab is part of the article. */
const collapsible = new Set(['tabpanel', 'region']);

const seen = { visibilityProperty: true, opacityProperty: true };

/** How a page keeps an element from being seen: what is closed may be a part of the text, and a layer is none. */
export type Hidden = 'closed' | typeof hiddenLayer;

/**
 * Tells whether and how the page keeps an element from being seen. In the window of a live page its computed style tells;
 * in markup that was never laid out nothing is known and everything counts as shown. What has its room in the text and
 * is only not drawn counts as shown too: pages let their text appear as the reader scrolls.
 */
export function hiddenTest(
  view: Window | null,
  native: NativeNode,
): (element: Element) => Hidden | undefined {
  if (!view) return () => undefined;
  const styleOf = view.getComputedStyle.bind(view);
  const isCollapsed = (element: Element): boolean =>
    native.localName(element) === 'rp' ||
    collapsible.has(native.attribute(element, 'role') ?? '') ||
    native.closest(element, 'details') !== null;
  /** What it is part of has been judged. */
  const isWithinSuch = (element: Element): boolean => {
    const around = native.parentNode(element);
    return around?.nodeType === 1 && isInvisible(styleOf(around as Element));
  };
  return (element) => {
    // Of most elements the browser says so itself, in half the time that an object for their style takes.
    if (native.checkVisibility(element, seen)) return undefined;
    const style = styleOf(element);
    const isHidden =
      style.display === 'none' ||
      (isInvisible(style) && !hasRoom(style) && !isWithinSuch(element)) ||
      (isTransparent(style) && isOutOfFlow(style) && hasText(element));
    if (!isHidden || isCollapsed(element)) return undefined;
    return style.position === 'fixed' ? hiddenLayer : 'closed';
  };
}

function isInvisible({ visibility }: CSSStyleDeclaration): boolean {
  return visibility === 'hidden' || visibility === 'collapse';
}

/** A box of a height in the flow of the page; menus and layers are out of it until they open. */
function hasRoom(style: CSSStyleDeclaration): boolean {
  const { display, height, visibility } = style;
  return (
    !isOutOfFlow(style) && visibility === 'hidden' && display !== 'inline' && Number.parseFloat(height) > 1
  );
}

function isOutOfFlow({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}

/** Itself, and not by what it is part of, which has been judged. */
function isTransparent({ opacity }: CSSStyleDeclaration): boolean {
  return opacity === '0';
}

/** A picture alone is transparent while it loads. */
function hasText({ textContent }: Element): boolean {
  return /\S/.test(textContent ?? '');
}
