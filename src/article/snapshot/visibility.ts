import type { NativeNode } from './native-node';

/** Roles of what a page shows one at a time: the text of a closed tab is part of the article. */
const collapsible = new Set(['tabpanel', 'region']);

const seen = { visibilityProperty: true };

/**
 * Tells whether the page keeps an element from being seen. In the window of a live page its computed style tells; in
 * markup that was never laid out nothing is known and everything counts as shown.
 */
export function hiddenTest(view: Window | null, native: NativeNode): (element: Element) => boolean {
  if (!view) return () => false;
  const styleOf = view.getComputedStyle.bind(view);
  const isCollapsed = (element: Element): boolean =>
    collapsible.has(native.attribute(element, 'role') ?? '') || native.closest(element, 'details') !== null;
  return (element) => {
    // Of most elements the browser says so itself, in half the time that an object for their style takes.
    if (native.checkVisibility(element, seen)) return false;
    const { display, visibility } = styleOf(element);
    const isHidden = display === 'none' || visibility === 'hidden' || visibility === 'collapse';
    return isHidden && !isCollapsed(element);
  };
}
