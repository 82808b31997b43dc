/** Moves the keyboard's place to an element without scrolling there; what it is folded away in opens. */
export function focusQuietly(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = foldAround(fold)) fold.open = true;
  element.setAttribute('tabindex', '-1');
  (element as HTMLElement).focus({ preventScroll: true });
}

function foldAround(fold: Element): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null;
}

/** Farther than this many screens, a glide would take too long to follow. */
const glide = 3;
/** Parts of a long article take their true height only once they are seen: the place may move while it is reached. */
const corrections = 4;

/** Scrolls until a range stands a third down the window. */
export function scrollToRange(range: Range, attempts = corrections): void {
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view) return;
  const top = range.getBoundingClientRect().top - view.innerHeight / 3;
  const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isFar = Math.abs(top) > glide * view.innerHeight;
  view.scrollBy({ top, behavior: isCalm || isFar ? 'instant' : 'smooth' });
  if (isFar && attempts > 0) view.requestAnimationFrame(() => scrollToRange(range, attempts - 1));
}
