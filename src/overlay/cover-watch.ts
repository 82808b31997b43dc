const pollMs = 500;

/**
 * Calls back each time something of the page is found to stand where the reader is: a dialog or popover that was opened
 * later stands above it, and in a root that the page hides it is not shown at all. Asked from time to time, because no
 * event tells. What the page lays over a corner alone hides no text and is left there.
 */
export function watchCover(page: Window, host: Element, covered: () => void): () => void {
  let beneath = openPopovers(page.document);
  const timer = page.setInterval(() => {
    const popovers = openPopovers(page.document);
    const later = [...popovers].filter((popover) => !beneath.has(popover));
    beneath = popovers;
    if (!isHit(page, host) || later.some((popover) => holdsMiddle(page, popover))) covered();
  }, pollMs);
  return () => page.clearInterval(timer);
}

/** Whether a click in the middle of the view would reach the reader. */
function isHit({ innerWidth, innerHeight, document }: Window, host: Element): boolean {
  if (innerWidth === 0 || innerHeight === 0) return true;
  return Document.prototype.elementFromPoint.call(document, innerWidth / 2, innerHeight / 2) === host;
}

/** Clicks fall through a popover that a modal dialog has made inert, but it is drawn all the same. */
function openPopovers(document: Document): Set<Element> {
  return new Set(Document.prototype.querySelectorAll.call(document, ':popover-open'));
}

function holdsMiddle({ innerWidth, innerHeight }: Window, popover: Element): boolean {
  const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(popover);
  return left < innerWidth / 2 && right > innerWidth / 2 && top < innerHeight / 2 && bottom > innerHeight / 2;
}
