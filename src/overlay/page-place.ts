/**
 * Remembers where the page is scrolled to. The dialog itself gives the focus back to the element that had it.
 * @returns puts the page back there, at once and without an animation of the page's
 */
export function rememberPlace(page: Window): () => void {
  const { scrollX, scrollY } = page;
  return () => {
    if (page.scrollX === scrollX && page.scrollY === scrollY) return;
    page.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

const pollMs = 500;

/** Calls back with each new value of something. Asked from time to time: a listener would be the page's to see. */
export function watch<Value>(page: Window, ask: () => Value, changed: () => void): () => void {
  let known = ask();
  const timer = page.setInterval(() => {
    const latest = ask();
    if (latest === known) return;
    known = latest;
    changed();
  }, pollMs);
  return () => page.clearInterval(timer);
}
