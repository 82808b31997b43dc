const pollMs = 500;

/**
 * Calls back each time something of the page is found to stand where the reader is: a dialog or popover that was opened
 * later stands above it, and in a root that the page hides it is not shown at all. Asked from time to time, because no
 * event tells. What the page lays over a corner alone hides no text and is left there.
 */
export function watchCover(page: Window, host: Element, covered: () => void): () => void {
  const timer = page.setInterval(() => {
    if (isCovered(page, host)) covered();
  }, pollMs);
  return () => page.clearInterval(timer);
}

function isCovered(page: Window, host: Element): boolean {
  const { innerWidth, innerHeight, document } = page;
  if (innerWidth === 0 || innerHeight === 0) return false;
  return Document.prototype.elementFromPoint.call(document, innerWidth / 2, innerHeight / 2) !== host;
}
