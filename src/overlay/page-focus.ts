/** The window's own news of its focus is mostly over by then. */
const settleMs = 100;
/** A page whose window has no focus by then gets none, or hides that it got it. */
const patienceMs = 1000;

/**
 * Calls back when the page has the keyboard: at once, or a while after it has come back from a popup; and again each
 * time that its window gets it from then on. A frame of the page that is given the keyboard on the way does not always
 * keep it in Chromium, though the page's own record and the frame's say so.
 * @returns gives up what is still to come
 */
export function whenFocused(page: Window, focused: () => void): () => void {
  const stop = new AbortController();
  let timer = 0;
  let isTold = false;
  const tell = (): void => {
    isTold = true;
    focused();
  };
  const tellAfter = (ms: number): void => {
    page.clearTimeout(timer);
    timer = page.setTimeout(tell, ms);
  };
  const heed = ({ target, currentTarget }: Event): void => {
    if (target === currentTarget) tellAfter(isTold ? 0 : settleMs);
  };
  page.addEventListener('focus', heed, { capture: true, signal: stop.signal });
  if (page.document.hasFocus()) tell();
  else tellAfter(patienceMs);
  return () => {
    stop.abort();
    page.clearTimeout(timer);
  };
}
