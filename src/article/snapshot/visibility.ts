/** Roles of what a page shows one at a time: the text of a closed tab is part of the article. */
const collapsible = new Set(['tabpanel', 'region']);

/**
 * Tells whether the page keeps an element from being seen. On a live page its computed style tells; in markup that was
 * never laid out nothing is known and everything counts as shown.
 */
export function hiddenTest(page: Document, live: boolean): (element: Element) => boolean {
  const view = page.defaultView;
  if (!live || !view) return () => false;
  const styleOf = view.getComputedStyle.bind(view);
  return (element) => {
    const { display, visibility } = styleOf(element);
    const isHidden = display === 'none' || visibility === 'hidden' || visibility === 'collapse';
    return isHidden && !isCollapsed(element);
  };
}

function isCollapsed(element: Element): boolean {
  return collapsible.has(element.getAttribute('role') ?? '') || element.closest('details') !== null;
}
